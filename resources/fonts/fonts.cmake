# The interface font is made from the system's Inter at configure time and carried in the program.
# Without Inter or fonttools the program uses the system's interface font.
set(TESSERA_INTER_FOLDER "/usr/share/fonts/opentype/inter" CACHE PATH "Folder of Inter's OTF files")
find_program(TESSERA_FONT_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)

set(font_folder "${CMAKE_BINARY_DIR}/fonts")
set(font_styles Regular Medium SemiBold Bold)
if(NOT EXISTS "${font_folder}/TesseraInter-Bold.otf" AND TESSERA_FONT_PYTHON
   AND EXISTS "${TESSERA_INTER_FOLDER}")
  execute_process(COMMAND "${TESSERA_FONT_PYTHON}" "${CMAKE_SOURCE_DIR}/resources/fonts/make_fonts.py"
                  "${TESSERA_INTER_FOLDER}" "${font_folder}" OUTPUT_QUIET ERROR_QUIET)
endif()

set(font_files "")
foreach(style ${font_styles})
  if(EXISTS "${font_folder}/TesseraInter-${style}.otf")
    string(APPEND font_files "    <file>TesseraInter-${style}.otf</file>\n")
  endif()
endforeach()
if(font_files STREQUAL "")
  message(STATUS "Interface font: the system's (install fonts-inter and python3-fonttools for Inter)")
endif()
set(TESSERA_FONT_RESOURCE "${font_folder}/tessera_fonts.qrc")
file(CONFIGURE OUTPUT "${TESSERA_FONT_RESOURCE}" CONTENT
"<RCC>
  <qresource prefix=\"/fonts\">
${font_files}  </qresource>
</RCC>
")
