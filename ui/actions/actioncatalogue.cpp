// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actioncatalogue.h"

#include <QtGlobal>
#include <algorithm>

// Marks the texts for lupdate in the context that Actions translates them in.
#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

namespace jiaoshu::ui {

namespace {

using Id = ActionId;

std::vector<ActionSpec> fileActions()
{
    return {
        {Id::OpenReports, "open-reports", TEXT("&Open reports…"), TEXT("Open…"),
         TEXT("Read report files and add them to the project"), "open", {"Ctrl+O"}},
        {Id::NewProject, "new-project", TEXT("&New project…"), nullptr,
         TEXT("Start an empty project in a file of its own"), "add", {"Ctrl+N"}},
        {Id::OpenProject, "open-project", TEXT("Open &project…"), nullptr,
         TEXT("Go on with a project file"), "folder", {"Ctrl+Shift+O"}},
        {Id::SampleProject, "sample-project", TEXT("Open the &sample project"), nullptr,
         TEXT("Open a project with sample reports"), "document", {"Ctrl+Alt+S"}},
        {Id::ReportInfo, "report-info", TEXT("About this &report…"), nullptr,
         TEXT("Correct title, district, year and kind of the report"), "report", {"Ctrl+I"}},
        {Id::Export, "export", TEXT("&Export figures…"), TEXT("Export…"),
         TEXT("Write the figures to a CSV, XLSX or JSONL file"), "export", {"Ctrl+E"}},
        {Id::SaveChart, "save-chart", TEXT("Save &chart…"), nullptr,
         TEXT("Save the chart as PNG, SVG or PDF"), "export", {"Ctrl+Shift+E"}},
        {Id::Quit, "quit", TEXT("&Quit"), nullptr, TEXT("Close the program; every decision is saved already"), nullptr,
         {"Ctrl+Q"}},
    };
}

std::vector<ActionSpec> editActions()
{
    return {
        {Id::Undo, "undo", TEXT("&Undo"), nullptr, TEXT("Take back the last decision"), "undo", {"Ctrl+Z"}},
        {Id::Redo, "redo", TEXT("&Redo"), nullptr, TEXT("Make the decision again that was taken back"), "redo",
         {"Ctrl+Shift+Z", "Ctrl+Y"}},
        {Id::Find, "find", TEXT("&Find…"), nullptr, TEXT("Find in the text of the report"), "search", {"Ctrl+F"}},
        {Id::FindNext, "find-next", TEXT("Find &next"), nullptr, TEXT("Go to the next match"), nullptr, {"F3"}},
        {Id::FindPrevious, "find-previous", TEXT("Find &previous"), nullptr, TEXT("Go to the match before"), nullptr,
         {"Shift+F3"}},
        {Id::CommandPalette, "command-palette", TEXT("&Command palette…"), nullptr,
         TEXT("Find any command by a part of its name"), nullptr, {"Ctrl+K", "Ctrl+Shift+P"}},
        {Id::Preferences, "preferences", TEXT("Pr&eferences…"), nullptr, TEXT("Language, colours, reviewer and keys"),
         "settings", {"Ctrl+,"}},
    };
}

std::vector<ActionSpec> reviewActions()
{
    return {
        {Id::Accept, "accept", TEXT("&Accept"), nullptr, TEXT("The figure is right as it stands"), "accept", {"A"}},
        {Id::Correct, "correct", TEXT("&Correct…"), nullptr, TEXT("Change what was extracted"), "correct", {"E", "F2"}},
        {Id::Reject, "reject", TEXT("&Reject"), nullptr, TEXT("This is no figure to keep"), "reject", {"R"}},
        {Id::Question, "question", TEXT("&Question…"), nullptr, TEXT("Ask something about it; it stays open"), "question",
         {"Q"}},
        {Id::Later, "later", TEXT("&Later"), nullptr, TEXT("Come back to it; it stays open"), "later", {"L"}},
        {Id::Note, "note", TEXT("&Note…"), nullptr, TEXT("Write something beside it, without deciding"), "note", {"N"}},
        {Id::AddFigure, "add-figure", TEXT("A&dd figure"), nullptr, TEXT("Make a figure of the selected text"), "add",
         {"Ins"}},
        {Id::RevertDecision, "revert-decision", TEXT("Re&vert this decision"), nullptr,
         TEXT("Take back one old decision, whatever came after it"), "undo", {"Ctrl+R"}},
    };
}

std::vector<ActionSpec> goActions()
{
    return {
        {Id::NextFigure, "next-figure", TEXT("&Next figure"), TEXT("Next"), TEXT("To the next figure; decides nothing"),
         "next", {"J", "Alt+Down"}},
        {Id::PreviousFigure, "previous-figure", TEXT("&Previous figure"), TEXT("Previous"),
         TEXT("To the figure before; decides nothing"), "previous", {"K", "Alt+Up"}},
        {Id::NextOpen, "next-open", TEXT("Next not &reviewed"), nullptr,
         TEXT("To the next figure that waits for a decision"), "next-open", {"F7"}},
        {Id::PreviousOpen, "previous-open", TEXT("Previous not re&viewed"), nullptr,
         TEXT("To the figure before that waits for a decision"), "previous-open", {"Shift+F7"}},
        {Id::Back, "back", TEXT("&Back"), nullptr, TEXT("Back to the place visited before"), "back", {"Alt+Left"}},
        {Id::Forward, "forward", TEXT("&Forward"), nullptr, TEXT("Forward again"), "forward", {"Alt+Right"}},
        {Id::NextPane, "next-pane", TEXT("Next p&ane"), nullptr, TEXT("Keyboard to the next pane"), nullptr, {"F6"}},
        {Id::PreviousPane, "previous-pane", TEXT("Previous pan&e"), nullptr, TEXT("Keyboard to the pane before"), nullptr,
         {"Shift+F6"}},
        {Id::OpenInText, "open-in-text", TEXT("Open in &text"), nullptr, TEXT("Show the sentence in its report"),
         "document", {"Ctrl+Return"}},
        {Id::OpenInTrends, "open-in-trends", TEXT("Open in tren&ds"), nullptr, TEXT("Show its indicator over the years"),
         "trends", {"Ctrl+T"}},
    };
}

std::vector<ActionSpec> viewActions()
{
    return {
        {Id::ModeReview, "mode-review", TEXT("&Review"), nullptr, TEXT("Reports side by side"), nullptr, {"Ctrl+1"}, true},
        {Id::ModeTrends, "mode-trends", TEXT("&Trends"), nullptr, TEXT("Indicators over districts and years"), nullptr,
         {"Ctrl+3"}, true},
        {Id::CycleLink, "cycle-link", TEXT("&Link panes"), nullptr, TEXT("By indicator, by section, off"), "link",
         {"Ctrl+L"}},
        {Id::AddPane, "add-pane", TEXT("A&dd pane"), nullptr, TEXT("Show one more report beside the others"), "pane-add",
         {"Ctrl+\\"}},
        {Id::ClosePane, "close-pane", TEXT("&Close pane"), nullptr, TEXT("Close the pane with the keyboard"), "pane-close",
         {"Ctrl+W"}},
        {Id::ZoomIn, "zoom-in", TEXT("Zoom &in"), nullptr, TEXT("Larger text"), "zoom-in", {"Ctrl+=", "Ctrl++"}},
        {Id::ZoomOut, "zoom-out", TEXT("Zoom &out"), nullptr, TEXT("Smaller text"), "zoom-out", {"Ctrl+-"}},
        {Id::ZoomReset, "zoom-reset", TEXT("&Normal size"), nullptr, TEXT("Text at its normal size"), nullptr, {"Ctrl+0"}},
        {Id::FoldInspector, "fold-inspector", TEXT("In&spector"), nullptr, TEXT("Show or hide the inspector"), "inspector",
         {"F9"}, true},
        {Id::FoldBottom, "fold-bottom", TEXT("&Figure table"), nullptr, TEXT("Show or hide the figure table"), "bottom",
         {"Shift+F9"}, true},
        {Id::FoldReports, "fold-reports", TEXT("Report &list"), nullptr, TEXT("Show or hide the report list"), "list",
         {"Ctrl+F9"}, true},
        {Id::SwitchLanguage, "switch-language", TEXT("中文 / &English"), nullptr,
         TEXT("Switch the language of the interface"), "language", {"Ctrl+Alt+L"}},
        {Id::SwitchTheme, "switch-theme", TEXT("Light, dark, high &contrast"), nullptr, TEXT("Switch the colours"),
         "theme", {"Ctrl+Alt+T"}},
        {Id::ShowKeys, "show-keys", TEXT("&Keys…"), nullptr, TEXT("All keys, and how to change them"), "keyboard", {"F1"}},
    };
}

std::vector<ActionSpec> wholeCatalogue()
{
    std::vector<ActionSpec> all;
    for (const auto &part : {fileActions(), editActions(), reviewActions(), goActions(), viewActions()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

const std::vector<ActionSpec> &actionCatalogue()
{
    static const std::vector<ActionSpec> catalogue = wholeCatalogue();
    return catalogue;
}

const ActionSpec &actionSpec(ActionId id)
{
    const auto &all = actionCatalogue();
    const auto found = std::find_if(all.begin(), all.end(), [id](const ActionSpec &spec) { return spec.id == id; });
    Q_ASSERT(found != all.end());
    return *found;
}

bool isLetterKey(const QString &key)
{
    return key.size() == 1 && key.front().isLetter();
}

} // namespace jiaoshu::ui
