# SPDX-License-Identifier: GPL-3.0-or-later
# The languages of the interface: every resources/translations/*.ts becomes ":/jiaoshu/i18n/<its name>.qm", and the
# target update_translations brings the .ts files to what the sources say. The committed .ts are the truth: a build
# reads them and never writes them; tests/house/tst_translations fails where they lag behind.

# How the sources are read, from the root of the tree; tst_translations reads them the same way. The include paths let
# lupdate see the classes that tr() belongs to; without line numbers the files change only when words do.
set(JIAOSHU_LUPDATE_ARGUMENTS -no-obsolete -locations none -source-language en -recursive models ui app -I . -I models)

# jiaoshu_add_translations(target zh_CN.ts en.ts …)
# Puts the compiled translations into the resources of a target; a file named *_en.ts holds plurals and nothing else.
function(jiaoshu_add_translations target)
    qt_add_lrelease(${target} TS_FILES ${ARGN} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} "jiaoshu_i18n" PREFIX "/jiaoshu/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}"
        FILES ${compiled})
    set(commands "")
    foreach(file IN LISTS ARGN)
        cmake_path(ABSOLUTE_PATH file)
        set(plurals "")
        if(file MATCHES "_en\\.ts$")
            set(plurals -pluralonly)
        endif()
        list(APPEND commands COMMAND Qt6::lupdate ${JIAOSHU_LUPDATE_ARGUMENTS} ${plurals} -ts "${file}")
    endforeach()
    add_custom_target(update_translations ${commands} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
        COMMENT "Reading the words of the sources into resources/translations" VERBATIM)
endfunction()
