// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>
#include <vector>

namespace jiaoshu::ui {

/** Everything that the user can do by menu, button or key. */
enum class ActionId {
    OpenReports,
    NewProject,
    OpenProject,
    SampleProject,
    MergeCopy,
    ReportInfo,
    ExtractAgain,
    ExtractAllAgain,
    Export,
    SaveChart,
    Quit,
    Undo,
    Redo,
    Find,
    FindNext,
    FindPrevious,
    Indicators,
    CommandPalette,
    Preferences,
    Accept,
    Correct,
    Reject,
    Question,
    Later,
    Note,
    AddFigure,
    SplitFigure,
    MergeFigures,
    MoveFigure,
    EndForward,
    EndBack,
    StartForward,
    StartBack,
    NameIndicator,
    RevertDecision,
    BulkChange,
    ApplyToAlike,
    EditCell,
    CopyRows,
    TableView,
    ShowFact,
    ReviewRules,
    AssignReports,
    SignOff,
    ReopenReport,
    ReviewBlind,
    HandIn,
    DrawSample,
    ShowDisagreements,
    TakeCommon,
    TakeBlind,
    ReviewMeasures,
    SettleBothRight,
    SettleByAsking,
    SettleNotAProblem,
    OpenFindingAgain,
    ExportQuerySheet,
    ReadAnswers,
    NextFigure,
    PreviousFigure,
    NextOpen,
    PreviousOpen,
    NextProblem,
    PreviousProblem,
    OrderByNeed,
    OrderByIndicator,
    OrderByReading,
    CycleOrder,
    Back,
    Forward,
    NextPane,
    PreviousPane,
    OpenInText,
    OpenInTrends,
    ModeReview,
    ModeTrends,
    ModeChecks,
    CycleLink,
    AddPane,
    SplitPane,
    ClosePane,
    LockPane,
    MovePaneLeft,
    MovePaneRight,
    Chapters,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FoldInspector,
    FoldBottom,
    FoldReports,
    ShowGrid,
    ShowNumerals,
    SwitchLanguage,
    SwitchTheme,
    ShowKeys
};

/** One entry of the catalogue: an action is declared here and nowhere else. */
struct ActionSpec {
    ActionId id;
    /** Stable name for settings, tests and the object name. */
    const char *name;
    /** English source texts: for menus, for buttons (null: as in menus), and what it does, for tooltips. */
    const char *text;
    const char *shortText;
    const char *tip;
    /** Icon of resources/icons, or null. */
    const char *icon;
    /** Portable key texts, the first is shown; a single letter or digit acts in text panes and tables only. */
    std::vector<const char *> keys;
    bool checkable = false;
};

/** All actions, in the order of menus. */
const std::vector<ActionSpec> &actionCatalogue();
const ActionSpec &actionSpec(ActionId id);
/** Whether a key text is a single letter or digit, which never acts while text is typed. */
bool isLetterKey(const QString &key);

} // namespace jiaoshu::ui
