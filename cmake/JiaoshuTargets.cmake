# SPDX-License-Identifier: GPL-3.0-or-later
# The three kinds of target that the project has, each with the same warnings, sanitizers and precompiled headers.

add_library(jiaoshu_options INTERFACE)
target_compile_options(jiaoshu_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wnull-dereference
    # Keeps the precompiled header's name in preprocessed text: without it ccache never finds a translation unit again.
    -fpch-preprocess)
target_compile_definitions(jiaoshu_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(jiaoshu_options INTERFACE "${PROJECT_SOURCE_DIR}/models" "${PROJECT_SOURCE_DIR}")

function(jiaoshu_harden target)
    target_link_libraries(${target} PRIVATE jiaoshu_options)
    if(JIAOSHU_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(JIAOSHU_SANITIZERS)
        target_compile_options(${target} PRIVATE -fsanitize=${JIAOSHU_SANITIZERS} -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=${JIAOSHU_SANITIZERS})
    endif()
endfunction()

# Headers compiled once for all targets of a kind: on two cores they would otherwise be half of a clean build.
function(jiaoshu_add_precompiled name)
    cmake_parse_arguments(arg "" "" "HEADERS;LIBS" ${ARGN})
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "// Carries the precompiled headers.\n")
    add_library(${name} STATIC "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    target_link_libraries(${name} PRIVATE ${arg_LIBS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
    jiaoshu_harden(${name})
endfunction()

jiaoshu_add_precompiled(jiaoshu_pch_core LIBS Qt6::Core
    HEADERS <QtCore> <vector> <memory> <optional> <algorithm> <functional>)
jiaoshu_add_precompiled(jiaoshu_pch_widgets LIBS Qt6::Widgets HEADERS <QtWidgets>)

# jiaoshu_add_library(NAME SOURCES a.cpp b.h … LIBS x y [WIDGETS])
# A small library: one room of models/ or one folder of ui/. Static in what is released and measured; shared
# (BUILD_SHARED_LIBS) under sanitizers, whose code is so large that a copy of it in each test fills a disk.
function(jiaoshu_add_library name)
    cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;LIBS" ${ARGN})
    add_library(${name} ${arg_SOURCES})
    # No macro of its own for each shared library: it would spoil the precompiled headers.
    set_target_properties(${name} PROPERTIES AUTOMOC ON DEFINE_SYMBOL "")
    target_link_libraries(${name} PUBLIC Qt6::Core Qt6::Gui ${arg_LIBS})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/models")
    if(arg_WIDGETS)
        target_link_libraries(${name} PUBLIC Qt6::Widgets)
        target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
        target_precompile_headers(${name} REUSE_FROM jiaoshu_pch_widgets)
    else()
        target_precompile_headers(${name} REUSE_FROM jiaoshu_pch_core)
    endif()
    jiaoshu_harden(${name})
endfunction()

# jiaoshu_add_test(NAME tst_x LABEL unit SOURCES tst_x.cpp LIBS jiaoshu_text …)
function(jiaoshu_add_test)
    cmake_parse_arguments(arg "" "NAME;LABEL;TIMEOUT" "SOURCES;LIBS;ARGS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    add_executable(${arg_NAME} ${arg_SOURCES})
    set_target_properties(${arg_NAME} PROPERTIES AUTOMOC ON)
    target_link_libraries(${arg_NAME} PRIVATE Qt6::Test ${arg_LIBS})
    target_compile_definitions(${arg_NAME} PRIVATE
        JIAOSHU_SOURCE_DIR="${PROJECT_SOURCE_DIR}" JIAOSHU_REPORTS_DIR="${PROJECT_SOURCE_DIR}/../shared/reports"
        JIAOSHU_GOLD_DIR="${PROJECT_SOURCE_DIR}/../shared/figures/gold")
    # Qt Test's headers hold a macro that differs with every folder, so they cannot be compiled once for all.
    target_precompile_headers(${arg_NAME} REUSE_FROM jiaoshu_pch_core)
    jiaoshu_harden(${arg_NAME})
    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME} ${arg_ARGS})
    set_tests_properties(${arg_NAME} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_SCALE_FACTOR=1;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
