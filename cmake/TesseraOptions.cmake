# project_options: the warnings and sanitizers every target is built with.
add_library(project_options INTERFACE)
target_include_directories(project_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(project_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local
                       -Wnon-virtual-dtor -Woverloaded-virtual)
if(TESSERA_WERROR)
  target_compile_options(project_options INTERFACE -Werror)
endif()
if(TESSERA_SANITIZE)
  target_compile_options(project_options INTERFACE -fsanitize=${TESSERA_SANITIZE}
                         -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(project_options INTERFACE -fsanitize=${TESSERA_SANITIZE})
endif()
