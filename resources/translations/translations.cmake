# What the program says in other languages. The texts stand in tessera_<language>.ts; the target
# update_translations puts new sentences of the sources into them. Translated ones are carried in the
# program. A language is offered when its texts are there, but for the few that a new version may lack:
# half a window in another language helps nobody.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(TESSERA_LANGUAGES de es fr pt zh_CN)
set(translation_folder "${CMAKE_BINARY_DIR}/translations")
# Core has a hook of its own in the place of Qt's.
set(TESSERA_LUPDATE_OPTIONS -I "${CMAKE_SOURCE_DIR}" -locations none
    -tr-function-alias QT_TRANSLATE_NOOP+=CORE_TRANSLATE_NOOP)

set(ts_files "")
set(qm_files "")
set(qm_entries "")
foreach(language ${TESSERA_LANGUAGES})
  set(ts "${CMAKE_SOURCE_DIR}/resources/translations/tessera_${language}.ts")
  set(qm "${translation_folder}/tessera_${language}.qm")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${ts}")
  file(STRINGS "${ts}" texts REGEX "<message")
  file(STRINGS "${ts}" unfinished REGEX "type=\"unfinished\"")
  list(LENGTH texts texts)
  list(LENGTH unfinished unfinished)
  math(EXPR fiftyfold "50 * ${unfinished}")
  list(APPEND ts_files "${ts}")
  if(texts EQUAL 0 OR fiftyfold GREATER texts)
    message(STATUS "Language ${language}: ${unfinished} of ${texts} texts are not translated; left out")
    continue()
  endif()
  add_custom_command(OUTPUT "${qm}" COMMAND Qt6::lrelease -silent -nounfinished "${ts}" -qm "${qm}"
                     DEPENDS "${ts}" VERBATIM)
  list(APPEND qm_files "${qm}")
  string(APPEND qm_entries "    <file>tessera_${language}.qm</file>\n")
endforeach()
file(CONFIGURE OUTPUT "${translation_folder}/tessera_translations.qrc" CONTENT
"<RCC>
  <qresource prefix=\"/translations\">
${qm_entries}  </qresource>
</RCC>
")
set(TESSERA_TRANSLATION_RESOURCE "${translation_folder}/qrc_tessera_translations.cpp")
add_custom_command(OUTPUT "${TESSERA_TRANSLATION_RESOURCE}"
                   COMMAND Qt6::rcc --name tessera_translations
                           "${translation_folder}/tessera_translations.qrc" -o "${TESSERA_TRANSLATION_RESOURCE}"
                   DEPENDS ${qm_files} "${translation_folder}/tessera_translations.qrc" VERBATIM)

add_custom_target(update_translations
  COMMAND Qt6::lupdate ${TESSERA_LUPDATE_OPTIONS} core ui -ts ${ts_files}
  WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
# For the test that looks what is extracted.
list(JOIN TESSERA_LUPDATE_OPTIONS "|" lupdate_options)
set_target_properties(update_translations PROPERTIES LUPDATE_OPTIONS "${lupdate_options}")
