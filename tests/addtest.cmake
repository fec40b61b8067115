find_package(Qt6 REQUIRED COMPONENTS Core Test)

# add_tessera_test(NAME SOURCE LIBS ...): one Qt Test executable, registered with ctest.
function(add_tessera_test name source)
  cmake_parse_arguments(ARG "" "" "LIBS" ${ARGN})
  add_executable(${name} ${source})
  set_target_properties(${name} PROPERTIES AUTOMOC ON
                        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE project_options Qt6::Test ${ARG_LIBS})
  # Tests are compiled more often than they are waited for. The headers of Qt are read once for
  # those with a window and once for the others.
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(${name} PRIVATE -O1)
  endif()
  if("tessera_ui" IN_LIST ARG_LIBS)
    set(headers "<QtTest>" "<QtWidgets>")
    set(shared shared_window_headers)
  else()
    set(headers "<QtTest>")
    set(shared shared_headers)
  endif()
  get_property(first GLOBAL PROPERTY ${shared})
  if(first)
    target_precompile_headers(${name} REUSE_FROM ${first})
  else()
    target_precompile_headers(${name} PRIVATE ${headers})
    set_property(GLOBAL PROPERTY ${shared} ${name})
  endif()
  target_compile_definitions(${name} PRIVATE
    TESSERA_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TESSERA_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp")
endfunction()
