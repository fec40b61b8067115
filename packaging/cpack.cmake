# `cpack --preset deb` packs what `installed_files` has built; packaging/deb does both.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tessera)
set(CPACK_PACKAGE_VERSION "${TESSERA_PACKAGE_VERSION}")
set(CPACK_PACKAGE_CONTACT "${TESSERA_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Folders are like those of any package, whatever the umask of who packs.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "customer segmentation and prediction for marketing analysts")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Opens a customer table, shows what is missing and what goes with what, finds
segments, trains models that predict a column, and gives other customers their
labels. Nothing leaves the computer.
.
 * tables: CSV in any dress, Excel and OpenDocument workbooks
 * segments: k-means, mixtures, linkage, DBSCAN, HDBSCAN, autoencoders
 * models: networks, random forests, gradient boosting, neighbours, regression
 * models as files, as SQL statements and as ONNX graphs
.
The package holds the window (tessera) and the command line (tessera-cli).")
# What the programs and the two modules beside them are linked to. The modules are opened when they
# are first needed, and are looked at like the programs: libtorch is a dependency too.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The reference BLAS, which would do for the linker, is 6 to 20 times slower.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libopenblas0-pthread)
# The window under Wayland without the detour of X; the folder that the icons stand in.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, hicolor-icon-theme")
# Large, and only for who reads Chinese.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
include(CPack)
