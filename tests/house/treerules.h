// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace jiaoshu::house {

/** One text file of the tree: its path from the top of the tree, with '/', and its content. */
struct TreeFile {
    QString path;
    QString text;
    bool executable = false;
};

/** Offences as `path:line: what`, one each; empty where the rule holds. Lines count from 1. */
using Offences = QStringList;

/** C++ without its comments; every line break stays, so that lines keep their numbers. */
QString withoutComments(const QString &code);

/** models/ includes no Widgets, Charts or PrintSupport header and nothing of ui/ or app/. */
Offences checkModelsAreWidgetFree(const std::vector<TreeFile> &tree);

/** ui/ includes nothing of app/. */
Offences checkUiKeepsOffApp(const std::vector<TreeFile> &tree);

/** A room of models/ includes, as "room/file.h", only itself and the rooms above it. */
Offences checkRooms(const std::vector<TreeFile> &tree);

/** SQL, in classes or in strings, stands in models/store/ only. */
Offences checkSqlStaysInStore(const std::vector<TreeFile> &tree);

/** QMessageBox stands in ui/dialogs/ only. */
Offences checkMessageBoxes(const std::vector<TreeFile> &tree);

/** Actions are made in ui/actions/ only. */
Offences checkActions(const std::vector<TreeFile> &tree);

/** No file of app/, ui/ and models/ has more than 600 lines. */
Offences checkLengths(const std::vector<TreeFile> &tree);

/** No text names a folder of somebody's machine. */
Offences checkMachinePaths(const std::vector<TreeFile> &tree);

/** The first line of every .h and .cpp names the licence. */
Offences checkLicenceLines(const std::vector<TreeFile> &tree);

/** Every bash script stops at the first error (`set -euo pipefail`) and can be executed. */
Offences checkScripts(const std::vector<TreeFile> &tree);

/** The text files of the tree at `top`: what git tracks or would track; without git, all but hidden and build
 * trees. */
std::vector<TreeFile> readTree(const QString &top);

} // namespace jiaoshu::house
