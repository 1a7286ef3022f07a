// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actioncatalogue.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

using Id = ActionId;

/** A class only for lupdate, which sees through no macro of ours: the context is that in which Actions translates. */
class Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    static std::vector<ActionSpec> fileActions();
    static std::vector<ActionSpec> editActions();
    static std::vector<ActionSpec> reviewActions();
    static std::vector<ActionSpec> stageActions();
    static std::vector<ActionSpec> checkActions();
    static std::vector<ActionSpec> goActions();
    static std::vector<ActionSpec> viewActions();
};

// A table, with an action on a line or two.
// clang-format off
std::vector<ActionSpec> Catalogue::fileActions()
{
    return {
        {Id::OpenReports, "open-reports", QT_TR_NOOP("&Open reports…"), QT_TR_NOOP("Open…"),
         QT_TR_NOOP("Read report files and add them to the project"), "open", {"Ctrl+O"}},
        {Id::NewProject, "new-project", QT_TR_NOOP("&New project…"), nullptr,
         QT_TR_NOOP("Start an empty project in a file of its own"), "add", {"Ctrl+N"}},
        {Id::OpenProject, "open-project", QT_TR_NOOP("Open &project…"), nullptr,
         QT_TR_NOOP("Go on with a project file"), "folder", {"Ctrl+Shift+O"}},
        {Id::SampleProject, "sample-project", QT_TR_NOOP("Open the &sample project"), nullptr,
         QT_TR_NOOP("Open a project with sample reports"), "document", {"Ctrl+Alt+S"}},
        {Id::MergeCopy, "merge-copy", QT_TR_NOOP("&Merge another copy…"), nullptr,
         QT_TR_NOOP("Join what another copy of this project has of its own; a summary comes first"), nullptr,
         {"Ctrl+Alt+J"}},
        {Id::ReportInfo, "report-info", QT_TR_NOOP("About this &report…"), nullptr,
         QT_TR_NOOP("Correct title, district, year and kind of the report"), "report", {"Ctrl+I"}},
        {Id::ExtractAgain, "extract-again", QT_TR_NOOP("E&xtract again…"), nullptr,
         QT_TR_NOOP("Find the figures of this report again; decisions stay, and changes are listed first"), "refresh",
         {"Ctrl+Shift+R"}},
        {Id::ExtractAllAgain, "extract-all-again", QT_TR_NOOP("Extract &all again…"), nullptr,
         QT_TR_NOOP("Find the figures of all reports again; decisions stay, and changes are listed first"), "refresh",
         {"Ctrl+Alt+R"}},
        {Id::Export, "export", QT_TR_NOOP("&Export figures…"), QT_TR_NOOP("Export…"),
         QT_TR_NOOP("Write the figures to a CSV, XLSX or JSONL file"), "export", {"Ctrl+E"}},
        {Id::SaveChart, "save-chart", QT_TR_NOOP("Save &chart…"), nullptr,
         QT_TR_NOOP("Save the chart as PNG, SVG or PDF"), "export", {"Ctrl+Shift+E"}},
        {Id::Quit, "quit", QT_TR_NOOP("&Quit"), nullptr,
         QT_TR_NOOP("Close the program; every decision is saved already"), nullptr, {"Ctrl+Q"}},
    };
}

std::vector<ActionSpec> Catalogue::editActions()
{
    return {
        {Id::Undo, "undo", QT_TR_NOOP("&Undo"), nullptr, QT_TR_NOOP("Take back the last decision"), "undo", {"Ctrl+Z"}},
        {Id::Redo, "redo", QT_TR_NOOP("&Redo"), nullptr, QT_TR_NOOP("Make the decision again that was taken back"),
         "redo", {"Ctrl+Shift+Z", "Ctrl+Y"}},
        {Id::Find, "find", QT_TR_NOOP("&Find…"), nullptr, QT_TR_NOOP("Find in the text of the report"), "search",
         {"Ctrl+F"}},
        {Id::FindNext, "find-next", QT_TR_NOOP("Find &next"), nullptr, QT_TR_NOOP("Go to the next match"), nullptr,
         {"F3"}},
        {Id::FindPrevious, "find-previous", QT_TR_NOOP("Find &previous"), nullptr,
         QT_TR_NOOP("Go to the match before"), nullptr, {"Shift+F3"}},
        {Id::Indicators, "indicators", QT_TR_NOOP("&Indicators…"), nullptr,
         QT_TR_NOOP("All indicators with their names; add your own and share them"), "list", {"Ctrl+Alt+I"}},
        {Id::CommandPalette, "command-palette", QT_TR_NOOP("&Command palette…"), nullptr,
         QT_TR_NOOP("Find any command by a part of its name"), nullptr, {"Ctrl+K", "Ctrl+Shift+P"}},
        {Id::Preferences, "preferences", QT_TR_NOOP("Pr&eferences…"), nullptr,
         QT_TR_NOOP("Language, colours, reviewer and keys"),
         "settings", {"Ctrl+,"}},
    };
}

std::vector<ActionSpec> Catalogue::reviewActions()
{
    return {
        {Id::Accept, "accept", QT_TR_NOOP("&Accept"), nullptr, QT_TR_NOOP("The figure is right as it stands"),
         "accept", {"A"}},
        {Id::Correct, "correct", QT_TR_NOOP("&Correct…"), nullptr, QT_TR_NOOP("Change what was extracted"), "correct",
         {"E", "F2"}},
        {Id::Reject, "reject", QT_TR_NOOP("&Reject"), nullptr, QT_TR_NOOP("This is no figure to keep"), "reject",
         {"R"}},
        {Id::Question, "question", QT_TR_NOOP("&Question…"), nullptr,
         QT_TR_NOOP("Ask something about it; it stays open"), "question", {"Q"}},
        {Id::Later, "later", QT_TR_NOOP("&Later"), nullptr, QT_TR_NOOP("Come back to it; it stays open"), "later",
         {"L"}},
        {Id::Note, "note", QT_TR_NOOP("&Note…"), nullptr, QT_TR_NOOP("Write something beside it, without deciding"),
         "note", {"N"}},
        {Id::AddFigure, "add-figure", QT_TR_NOOP("A&dd figure"), nullptr,
         QT_TR_NOOP("Make a figure of the selected text"), "add", {"Ins"}},
        {Id::SplitFigure, "split-figure", QT_TR_NOOP("S&plit figure"), nullptr,
         QT_TR_NOOP("Make a figure of each number in it, or of each side of the caret"), "split", {"S"}},
        {Id::MergeFigures, "merge-figures", QT_TR_NOOP("&Merge figures"), nullptr,
         QT_TR_NOOP("Make one figure of it and the next one, or of the selected ones"), "merge", {"M"}},
        {Id::MoveFigure, "move-figure", QT_TR_NOOP("M&ove figure here…"), nullptr,
         QT_TR_NOOP("Move the chosen figure to the number at the caret"), nullptr, {"Alt+Ins"}},
        {Id::EndForward, "end-forward", QT_TR_NOOP("End one character on"), nullptr,
         QT_TR_NOOP("Move the end of the figure to the right"), nullptr, {"Alt+Shift+Right"}},
        {Id::EndBack, "end-back", QT_TR_NOOP("End one character back"), nullptr,
         QT_TR_NOOP("Move the end of the figure to the left"), nullptr, {"Alt+Shift+Left"}},
        {Id::StartForward, "start-forward", QT_TR_NOOP("Start one character on"), nullptr,
         QT_TR_NOOP("Move the start of the figure to the right"), nullptr, {"Ctrl+Alt+Shift+Right", "Alt+Shift+Down"}},
        {Id::StartBack, "start-back", QT_TR_NOOP("Start one character back"), nullptr,
         QT_TR_NOOP("Move the start of the figure to the left"), nullptr, {"Ctrl+Alt+Shift+Left", "Alt+Shift+Up"}},
        {Id::NameIndicator, "name-indicator", QT_TR_NOOP("Name of an &indicator…"), nullptr,
         QT_TR_NOOP("Say which indicator the selected words name"), nullptr, {"I", "Ctrl+Shift+I"}},
        {Id::RevertDecision, "revert-decision", QT_TR_NOOP("Re&vert this decision"), nullptr,
         QT_TR_NOOP("Take back one old decision, whatever came after it"), "undo", {"Ctrl+R"}},
        {Id::BulkChange, "bulk-change", QT_TR_NOOP("&Many at once…"), QT_TR_NOOP("Many…"),
         QT_TR_NOOP("Accept, reject or change all figures that the table shows, or the chosen rows; listed first"),
         "bulk", {"Ctrl+B"}},
        {Id::ApplyToAlike, "apply-to-alike", QT_TR_NOOP("Correct all ali&ke…"), nullptr,
         QT_TR_NOOP("Do for all figures alike what was corrected in this one; listed first"), nullptr,
         {"Ctrl+Shift+B"}},
        {Id::EditCell, "edit-cell", QT_TR_NOOP("Edit in the &table"), nullptr,
         QT_TR_NOOP("Correct this cell of the table in its place"), nullptr, {"Shift+F2"}},
        {Id::CopyRows, "copy-rows", QT_TR_NOOP("Copy &rows"), nullptr,
         QT_TR_NOOP("Copy the chosen rows with their headings, for a spreadsheet"), nullptr, {"Ctrl+Shift+C"}},
    };
}

std::vector<ActionSpec> Catalogue::stageActions()
{
    return {
        {Id::ReviewRules, "review-rules", QT_TR_NOOP("&Reviews of the project…"), nullptr,
         QT_TR_NOOP("How many reviews a report goes through, and whether one person may do two"), nullptr,
         {"Ctrl+Alt+P"}},
        {Id::AssignReports, "assign-reports", QT_TR_NOOP("&Assign…"), nullptr,
         QT_TR_NOOP("Say who is to do a review of this report, of its district, or of all"), "reviewer",
         {"Ctrl+Alt+A"}},
        {Id::SignOff, "sign-off", QT_TR_NOOP("&Sign off…"), nullptr,
         QT_TR_NOOP("End this review of the report; after the last one it is frozen"), "lock", {"Ctrl+Shift+S"}},
        {Id::ReopenReport, "reopen-report", QT_TR_NOOP("Re&open…"), nullptr,
         QT_TR_NOOP("Bring the report back to a review, with a reason"), "unlock", {"Ctrl+Alt+O"}},
        {Id::ReviewBlind, "review-blind", QT_TR_NOOP("Review &blind"), QT_TR_NOOP("Blind"),
         QT_TR_NOOP("Decide without seeing what others decided; again to see the common record"), nullptr,
         {"Ctrl+Alt+B"}, true},
        {Id::HandIn, "hand-in", QT_TR_NOOP("&Hand in the blind review…"), QT_TR_NOOP("Hand in…"),
         QT_TR_NOOP("What agrees becomes the common record, what differs is settled side against side"), nullptr,
         {"Ctrl+Alt+H"}},
        {Id::DrawSample, "draw-sample", QT_TR_NOOP("&Draw a sample…"), nullptr,
         QT_TR_NOOP("Let this review look at a part of the figures, drawn by chance"), nullptr, {"Ctrl+Alt+D"}},
        {Id::ShowDisagreements, "show-disagreements", QT_TR_NOOP("D&isagreements"), nullptr,
         QT_TR_NOOP("Where blind reviews or other copies and the common record differ"), nullptr, {"D", "Ctrl+D"}},
        {Id::TakeCommon, "take-common", QT_TR_NOOP("Keep &what stands"), nullptr,
         QT_TR_NOOP("Settle the disagreement for the common record"), nullptr, {"1"}},
        {Id::TakeBlind, "take-blind", QT_TR_NOOP("&Take the other side"), nullptr,
         QT_TR_NOOP("Settle the disagreement for the blind review or the other copy"), nullptr, {"2"}},
        {Id::ReviewMeasures, "review-measures", QT_TR_NOOP("&Progress and agreement…"), nullptr,
         QT_TR_NOOP("How far the reviews are, how well they agree, and the error rate of samples"), nullptr,
         {"Ctrl+Alt+M"}},
    };
}

std::vector<ActionSpec> Catalogue::checkActions()
{
    return {
        {Id::SettleBothRight, "settle-both-right", QT_TR_NOOP("&Both right…"), nullptr,
         QT_TR_NOOP("The figures hold, and a reason says why; the problem no longer counts"), "accept", {"Alt+1"}},
        {Id::SettleByAsking, "settle-by-asking", QT_TR_NOOP("Add to the &query sheet"), nullptr,
         QT_TR_NOOP("Ask whoever wrote the report; the problem no longer counts"), "question", {"Alt+2"}},
        {Id::SettleNotAProblem, "settle-not-a-problem", QT_TR_NOOP("&Not a problem…"), nullptr,
         QT_TR_NOOP("The check is mistaken here, and a reason says why; the problem no longer counts"), "reject",
         {"Alt+3"}},
        {Id::OpenFindingAgain, "open-finding-again", QT_TR_NOOP("&Open again"), nullptr,
         QT_TR_NOOP("Take back how this problem was settled"), "undo", {"Alt+0"}},
        {Id::ExportQuerySheet, "export-query-sheet", QT_TR_NOOP("&Export the query sheet…"),
         QT_TR_NOOP("Query sheet…"),
         QT_TR_NOOP("Write the questions to the authors, report by report, to an XLSX, CSV or HTML file"), "export",
         {"Ctrl+Alt+Q"}},
        {Id::ReadAnswers, "read-answers", QT_TR_NOOP("&Read the answers…"), QT_TR_NOOP("Answers…"),
         QT_TR_NOOP("File what the authors wrote into the query sheet"), "import", {"Ctrl+Alt+U"}},
    };
}

std::vector<ActionSpec> Catalogue::goActions()
{
    return {
        {Id::NextFigure, "next-figure", QT_TR_NOOP("&Next figure"), QT_TR_NOOP("Next"),
         QT_TR_NOOP("To the next figure; decides nothing"),
         "next", {"J", "Alt+Down"}},
        {Id::PreviousFigure, "previous-figure", QT_TR_NOOP("&Previous figure"), QT_TR_NOOP("Previous"),
         QT_TR_NOOP("To the figure before; decides nothing"), "previous", {"K", "Alt+Up"}},
        {Id::NextOpen, "next-open", QT_TR_NOOP("Next not &reviewed"), nullptr,
         QT_TR_NOOP("To the next figure that waits for a decision"), "next-open", {"F7"}},
        {Id::PreviousOpen, "previous-open", QT_TR_NOOP("Previous not re&viewed"), nullptr,
         QT_TR_NOOP("To the figure before that waits for a decision"), "previous-open", {"Shift+F7"}},
        {Id::NextProblem, "next-problem", QT_TR_NOOP("Next pr&oblem"), nullptr,
         QT_TR_NOOP("To the next figure that a check complains of, or that is questioned or uncertain"), "next-problem", {"F8"}},
        {Id::PreviousProblem, "previous-problem", QT_TR_NOOP("Previous proble&m"), nullptr,
         QT_TR_NOOP("To the figure before that a check complains of, or that is questioned or uncertain"), "previous-problem", {"Shift+F8"}},
        {Id::OrderByNeed, "order-by-need", QT_TR_NOOP("In order of nee&d"), QT_TR_NOOP("Order: by need"),
         QT_TR_NOOP("Questions first, then what was read with little confidence, then the rest"), nullptr,
         {"Ctrl+Alt+1"}, true},
        {Id::OrderByIndicator, "order-by-indicator", QT_TR_NOOP("Indicator b&y indicator"),
         QT_TR_NOOP("Order: by indicator"),
         QT_TR_NOOP("All figures of an indicator over all reports, by district and period"), nullptr,
         {"Ctrl+Alt+2"}, true},
        {Id::OrderByReading, "order-by-reading", QT_TR_NOOP("As t&he reports read"), QT_TR_NOOP("Order: as read"),
         QT_TR_NOOP("From the beginning of a report to its end"), nullptr, {"Ctrl+Alt+3"}, true},
        {Id::CycleOrder, "cycle-order", QT_TR_NOOP("Chan&ge the order"), nullptr,
         QT_TR_NOOP("By need, by indicator, as read"), nullptr, {"O"}},
        {Id::Back, "back", QT_TR_NOOP("&Back"), nullptr, QT_TR_NOOP("Back to the place visited before"), "back",
         {"Alt+Left"}},
        {Id::Forward, "forward", QT_TR_NOOP("&Forward"), nullptr, QT_TR_NOOP("Forward again"), "forward",
         {"Alt+Right"}},
        {Id::NextPane, "next-pane", QT_TR_NOOP("Next p&ane"), nullptr, QT_TR_NOOP("Keyboard to the next pane"),
         nullptr, {"F6"}},
        {Id::PreviousPane, "previous-pane", QT_TR_NOOP("Previous pan&e"), nullptr,
         QT_TR_NOOP("Keyboard to the pane before"), nullptr, {"Shift+F6"}},
        {Id::Chapters, "chapters", QT_TR_NOOP("C&hapters…"), nullptr,
         QT_TR_NOOP("List the chapters of this report and go to one"), "list", {"Ctrl+J"}},
        {Id::OpenInText, "open-in-text", QT_TR_NOOP("Open in &text"), nullptr,
         QT_TR_NOOP("Show the sentence in its report"),
         "document", {"Ctrl+Return"}},
        {Id::OpenInTrends, "open-in-trends", QT_TR_NOOP("Open in tren&ds"), nullptr,
         QT_TR_NOOP("Show its indicator over the years"),
         "trends", {"Ctrl+T"}},
    };
}

std::vector<ActionSpec> Catalogue::viewActions()
{
    return {
        {Id::ModeReview, "mode-review", QT_TR_NOOP("&Review"), nullptr, QT_TR_NOOP("Reports side by side"), nullptr,
         {"Ctrl+1"}, true},
        {Id::ModeTrends, "mode-trends", QT_TR_NOOP("&Trends"), nullptr,
         QT_TR_NOOP("Indicators over districts and years"), nullptr, {"Ctrl+3"}, true},
        {Id::ModeChecks, "mode-checks", QT_TR_NOOP("Chec&ks"), nullptr,
         QT_TR_NOOP("What checks find, to be settled one by one"), nullptr, {"Ctrl+4"}, true},
        {Id::CycleLink, "cycle-link", QT_TR_NOOP("&Link panes"), nullptr, QT_TR_NOOP("By indicator, by section, off"),
         "link", {"Ctrl+L"}},
        {Id::AddPane, "add-pane", QT_TR_NOOP("A&dd pane"), nullptr,
         QT_TR_NOOP("Show one more report beside the others"), "pane-add", {"Ctrl+\\"}},
        {Id::SplitPane, "split-pane", QT_TR_NOOP("&Split pane"), nullptr,
         QT_TR_NOOP("Show this report a second time, at another place"), "split", {"Ctrl+Alt+\\"}},
        {Id::ClosePane, "close-pane", QT_TR_NOOP("&Close pane"), nullptr,
         QT_TR_NOOP("Close the pane with the keyboard"), "pane-close", {"Ctrl+W"}},
        {Id::LockPane, "lock-pane", QT_TR_NOOP("Loc&k pane"), nullptr,
         QT_TR_NOOP("Keep this pane where it is, whatever it is linked with; or free it again"), "lock",
         {"Ctrl+Shift+L"}},
        {Id::MovePaneLeft, "move-pane-left", QT_TR_NOOP("Move pane le&ft"), nullptr,
         QT_TR_NOOP("This pane one place to the left"), nullptr, {"Ctrl+Alt+["}},
        {Id::MovePaneRight, "move-pane-right", QT_TR_NOOP("Move pane ri&ght"), nullptr,
         QT_TR_NOOP("This pane one place to the right"), nullptr, {"Ctrl+Alt+]"}},
        {Id::ZoomIn, "zoom-in", QT_TR_NOOP("Zoom &in"), nullptr, QT_TR_NOOP("Larger text"), "zoom-in",
         {"Ctrl+=", "Ctrl++"}},
        {Id::ZoomOut, "zoom-out", QT_TR_NOOP("Zoom &out"), nullptr, QT_TR_NOOP("Smaller text"), "zoom-out", {"Ctrl+-"}},
        {Id::ZoomReset, "zoom-reset", QT_TR_NOOP("&Normal size"), nullptr, QT_TR_NOOP("Text at its normal size"),
         nullptr, {"Ctrl+0"}},
        {Id::FoldInspector, "fold-inspector", QT_TR_NOOP("In&spector"), nullptr,
         QT_TR_NOOP("Show or hide the inspector"), "inspector", {"F9"}, true},
        {Id::FoldBottom, "fold-bottom", QT_TR_NOOP("&Figure table"), nullptr,
         QT_TR_NOOP("Show or hide the figure table"), "bottom", {"Shift+F9"}, true},
        {Id::FoldReports, "fold-reports", QT_TR_NOOP("Report &list"), nullptr,
         QT_TR_NOOP("Show or hide the report list"), "list", {"Ctrl+F9"}, true},
        {Id::ShowGrid, "show-grid", QT_TR_NOOP("&Grid of the indicator"), nullptr,
         QT_TR_NOOP("Show the chosen figure's indicator, districts by periods"), nullptr, {"G", "Ctrl+G"}},
        {Id::TableView, "table-view", QT_TR_NOOP("Ta&ble view…"), QT_TR_NOOP("View"),
         QT_TR_NOOP("Groups, columns and saved views of the table"), "columns", {"Ctrl+Shift+V"}},
        {Id::ShowFact, "show-fact", QT_TR_NOOP("Other &mentions in the table"), QT_TR_NOOP("All in the table"),
         QT_TR_NOOP("Show only the figures that state the same fact, in all reports"), nullptr, {"Ctrl+Alt+G"}},
        {Id::ShowNumerals, "show-numerals", QT_TR_NOOP("Show all n&umerals"), nullptr,
         QT_TR_NOOP("Mark the numerals that are no figures, and say why"), nullptr, {"Ctrl+Alt+N"}, true},
        {Id::SwitchLanguage, "switch-language", QT_TR_NOOP("中文 / &English"), nullptr,
         QT_TR_NOOP("Switch the language of the interface"), "language", {"Ctrl+Alt+L"}},
        {Id::SwitchTheme, "switch-theme", QT_TR_NOOP("Light, dark, high &contrast"), nullptr,
         QT_TR_NOOP("Switch the colours"),
         "theme", {"Ctrl+Alt+T"}},
        {Id::ShowKeys, "show-keys", QT_TR_NOOP("&Keys…"), nullptr, QT_TR_NOOP("All keys, and how to change them"),
         "keyboard", {"F1"}},
    };
}

// clang-format on

std::vector<ActionSpec> wholeCatalogue()
{
    std::vector<ActionSpec> all;
    for (const auto &part : {Catalogue::fileActions(), Catalogue::editActions(), Catalogue::reviewActions(),
                             Catalogue::stageActions(), Catalogue::checkActions(), Catalogue::goActions(), Catalogue::viewActions()})
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
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const ActionSpec &spec) { return spec.id == id; });
    Q_ASSERT(found != all.end());
    return *found;
}

bool isLetterKey(const QString &key) { return key.size() == 1 && key.front().isLetterOrNumber(); }

} // namespace jiaoshu::ui
