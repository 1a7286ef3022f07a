// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/actions/choicebutton.h"
#include "ui/window/modebar.h"

#include <QMenuBar>
#include <QToolButton>

namespace jiaoshu::ui {

namespace {
using Id = ActionId;
/** A line between groups. */
constexpr std::nullopt_t Line = std::nullopt;
} // namespace

Menus::Menus(QMainWindow &window, Actions &actions, Theme &theme)
    : QObject(&window)
    , m_actions(actions)
    , m_toolBar(new QToolBar(&window))
    , m_project(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, window.menuBar()))
{
    window.menuBar()->setObjectName(QStringLiteral("menuBar"));
    window.menuBar()->setFixedHeight(theme.length("height.menu"));
    m_project->setObjectName(QStringLiteral("projectName"));
    m_project->setContentsMargins(0, 0, theme.length("spacing.m"), 0);
    m_project->setFixedHeight(theme.length("height.menu"));
    m_project->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    window.menuBar()->setCornerWidget(m_project);
    fillMenus(window);
    fillToolBar(theme);
    window.addToolBar(m_toolBar);
    retranslate();
}

QMenu *Menus::addMenu(QMainWindow &window, const char *title,
                      std::initializer_list<std::optional<ActionId>> ids)
{
    QMenu *menu = window.menuBar()->addMenu(QString());
    menu->setObjectName(QLatin1String(title).mid(0).toString().remove(u'&').toLower() +
                        QStringLiteral("Menu"));
    for (const auto &id : ids) {
        if (id)
            menu->addAction(m_actions.get(*id));
        else
            menu->addSeparator();
    }
    m_menus.emplace_back(menu, title);
    return menu;
}

void Menus::fillMenus(QMainWindow &window)
{
    addMenu(window, QT_TR_NOOP("&File"),
            {Id::OpenReports, Line, Id::NewProject, Id::OpenProject, Id::SampleProject, Id::MergeCopy, Line,
             Id::ReportInfo, Id::ExtractAgain, Id::ExtractAllAgain, Line, Id::Export, Id::SaveChart, Line,
             Id::Quit});
    addMenu(window, QT_TR_NOOP("&Edit"),
            {Id::Undo, Id::Redo, Line, Id::Find, Id::FindNext, Id::FindPrevious, Line, Id::Indicators, Line,
             Id::CommandPalette, Id::Preferences});
    addMenu(window, QT_TR_NOOP("&Review"), {Id::Accept,
                                            Id::Correct,
                                            Id::Reject,
                                            Id::Question,
                                            Id::Later,
                                            Id::Note,
                                            Line,
                                            Id::AddFigure,
                                            Id::SplitFigure,
                                            Id::MergeFigures,
                                            Id::MoveFigure,
                                            Id::NameIndicator,
                                            Line,
                                            Id::EndForward,
                                            Id::EndBack,
                                            Id::StartForward,
                                            Id::StartBack,
                                            Line,
                                            Id::BulkChange,
                                            Id::ApplyToAlike,
                                            Id::EditCell,
                                            Id::CopyRows,
                                            Line,
                                            Id::RevertDecision});
    addMenu(window, QT_TR_NOOP("&Stages"),
            {Id::ReviewRules, Id::AssignReports, Line, Id::SignOff, Id::ReopenReport, Line, Id::ReviewBlind,
             Id::HandIn, Id::DrawSample, Line, Id::ShowDisagreements, Id::TakeCommon, Id::TakeBlind, Line,
             Id::ReviewMeasures});
    addMenu(window, QT_TR_NOOP("&Checks"),
            {Id::SettleBothRight, Id::SettleByAsking, Id::SettleNotAProblem, Id::OpenFindingAgain, Line,
             Id::ExportQuerySheet, Id::ReadAnswers});
    addMenu(window, QT_TR_NOOP("&Go"),
            {Id::NextFigure,
             Id::PreviousFigure,
             Id::NextOpen,
             Id::PreviousOpen,
             Id::NextProblem,
             Id::PreviousProblem,
             Line,
             Id::OrderByNeed,
             Id::OrderByIndicator,
             Id::OrderByReading,
             Id::CycleOrder,
             Line,
             Id::Back,
             Id::Forward,
             Line,
             Id::NextPane,
             Id::PreviousPane,
             Id::Chapters,
             Line,
             Id::OpenInText,
             Id::OpenInTrends});
    addMenu(window, QT_TR_NOOP("&View"),
            {Id::ModeReview,
             Id::ModeTrends,
             Id::ModeChecks,
             Line,
             Id::CycleLink,
             Id::LockPane,
             Line,
             Id::AddPane,
             Id::SplitPane,
             Id::MovePaneLeft,
             Id::MovePaneRight,
             Id::ClosePane,
             Line,
             Id::FoldReports,
             Id::FoldInspector,
             Id::FoldBottom,
             Id::ShowGrid,
             Id::TableView,
             Id::ShowFact,
             Id::ShowNumerals,
             Line,
             Id::ZoomIn,
             Id::ZoomOut,
             Id::ZoomReset,
             Line,
             Id::SwitchTheme,
             Id::SwitchLanguage});
    addMenu(window, QT_TR_NOOP("&Help"), {Id::ShowKeys});
}

void Menus::fillToolBar(Theme &theme)
{
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setFixedHeight(theme.length("height.toolbar"));
    m_toolBar->addWidget(
        new ModeBar({m_actions.get(Id::ModeReview), m_actions.get(Id::ModeTrends), m_actions.get(Id::ModeChecks)},
                    theme, m_toolBar));
    const std::optional<Id> ids[] = {Line,           Id::Back,     Id::Forward, Line,     Id::PreviousFigure,
                                     Id::NextFigure, Id::NextOpen, Line,        Id::Undo, Id::Redo,
                                     Line,           Id::AddFigure};
    for (const auto &id : ids) {
        if (id)
            m_toolBar->addAction(m_actions.get(*id));
        else
            m_toolBar->addSeparator();
    }
    m_toolBar->addSeparator();
    auto *order = new ChoiceButton({m_actions.get(Id::OrderByNeed), m_actions.get(Id::OrderByIndicator),
                                    m_actions.get(Id::OrderByReading)},
                                   m_toolBar);
    order->setObjectName(QStringLiteral("orderButton"));
    m_toolBar->addWidget(order);
    auto *gap = new QWidget(m_toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    m_toolBar->addAction(m_actions.get(Id::OpenInTrends));
    m_toolBar->addAction(m_actions.get(Id::Find));
}

void Menus::setProjectName(const QString &name)
{
    m_projectName = name;
    m_project->setText(name.isEmpty() ? tr("No project open") : tr("Project: %1").arg(name));
    // The corner of a menu bar does not grow with its label by itself.
    m_project->adjustSize();
    if (auto *bar = qobject_cast<QMenuBar *>(m_project->parentWidget()))
        bar->setCornerWidget(m_project);
}

void Menus::retranslate()
{
    for (const auto &[menu, title] : m_menus)
        menu->setTitle(tr(title));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_toolBar->setAccessibleName(tr("Tool bar"));
    // What does not fit is behind a button of Qt's own, which has no words.
    if (auto *more = m_toolBar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(tr("More of the tool bar"));
    setProjectName(m_projectName);
}

} // namespace jiaoshu::ui
