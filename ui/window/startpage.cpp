// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/actions/actionbutton.h"
#include "ui/theme/marks.h"
#include "ui/widgets/accessiblewords.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

using Style = Theme::TextStyle;
using Role = Theme::Role;
constexpr int CardHeight = 64;
constexpr int DropHeight = 64;
constexpr int ColumnWidth = 600;
constexpr int LegendColumns = 4;
constexpr int LegendRow = 28;

/** A dashed frame around what can be dropped here; the whole window takes it. */
class DropArea : public QWidget {
public:
    DropArea(Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(DropHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(m_theme.color(Role::Control), 1, Qt::DashLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }

private:
    Theme &m_theme;
};

} // namespace

StartPage::StartPage(Actions &actions, QSettings &settings, Theme &look, QWidget *parent)
    : Surface(look, Role::Window, {}, parent)
    , m_recent(new RecentList(settings, look, this))
{
    setObjectName(QStringLiteral("startPage"));
    connect(m_recent, &RecentList::projectWished, this, &StartPage::projectWished);
    auto *right = new QWidget(this);
    right->setMaximumWidth(ColumnWidth);
    m_privacy = new ThemedLabel(look, Style::Small, Role::Secondary, right);
    m_privacy->setWordWrap(true);
    auto *second = new QVBoxLayout(right);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(look.length("spacing.l"));
    second->addWidget(sample(actions));
    second->addWidget(legend());
    second->addWidget(m_privacy);
    second->addStretch(1);
    QWidget *left = beginnings(actions);
    left->setMaximumWidth(ColumnWidth + 2 * look.length("spacing.xxl"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(look.length("spacing.xxl"));
    columns->addStretch(1);
    columns->addWidget(left, 6);
    columns->addWidget(right, 5);
    columns->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.length("spacing.xxl"), 2 * look.length("spacing.xxl"),
                               look.length("spacing.xxl"), look.length("spacing.xxl"));
    layout->addLayout(columns);
    layout->addStretch(1);
    retranslate();
}

QWidget *StartPage::beginnings(Actions &actions)
{
    auto *part = new QWidget(this);
    m_name = new ThemedLabel(theme(), Style::Value, Role::Text, part);
    m_purpose = new ThemedLabel(theme(), Style::Ui, Role::Secondary, part);
    auto *title = new QHBoxLayout;
    title->setSpacing(theme().length("spacing.m"));
    title->addWidget(m_name, 0, Qt::AlignBaseline);
    title->addWidget(m_purpose, 1, Qt::AlignBaseline);
    auto *cards = new QGridLayout;
    cards->setSpacing(theme().length("spacing.m"));
    auto *first = new ActionCard(ActionId::OpenReports, actions, theme(), part);
    setFocusProxy(first);
    cards->addWidget(first, 0, 0);
    cards->addWidget(new ActionCard(ActionId::OpenProject, actions, theme(), part), 0, 1);
    cards->addWidget(new ActionCard(ActionId::NewProject, actions, theme(), part), 1, 0);
    cards->addWidget(new ActionCard(ActionId::SampleProject, actions, theme(), part), 1, 1);
    auto *drop = new DropArea(theme(), part);
    m_drop = new ThemedLabel(theme(), Style::Ui, Role::Secondary, drop);
    m_drop->setAlignment(Qt::AlignCenter);
    auto *inside = new QVBoxLayout(drop);
    inside->addWidget(m_drop);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().length("spacing.l"));
    layout->addLayout(title);
    layout->addLayout(cards);
    layout->addWidget(drop);
    layout->addWidget(m_recent);
    layout->addStretch(1);
    return part;
}

QWidget *StartPage::sample(Actions &actions)
{
    auto *box =
        new Surface(theme(), Role::Panel, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, this);
    m_sampleTitle = new ThemedLabel(theme(), Style::Ui, Role::Text, box);
    m_sampleTitle->setBold(true);
    m_sampleText = new ThemedLabel(theme(), Style::Ui, Role::Text, box);
    m_sampleText->setWordWrap(true);
    auto *layout = new QVBoxLayout(box);
    const int inset = theme().length("spacing.l");
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(theme().length("spacing.m"));
    layout->addWidget(m_sampleTitle);
    layout->addWidget(m_sampleText);
    layout->addWidget(new ActionButton(actions.get(ActionId::SampleProject), box), 0, Qt::AlignLeft);
    return box;
}

QWidget *StartPage::legend()
{
    auto *box =
        new Surface(theme(), Role::Panel, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, this);
    m_legendTitle = new ThemedLabel(theme(), Style::Ui, Role::Text, box);
    m_legendTitle->setBold(true);
    auto *layout = new QVBoxLayout(box);
    const int inset = theme().length("spacing.l");
    layout->setContentsMargins(inset, theme().length("spacing.m"), inset, theme().length("spacing.m"));
    layout->addWidget(m_legendTitle);
    layout->addWidget(new StateLegend(theme(), box));
    return box;
}

void StartPage::setOpenProject(const QString &path)
{
    m_openProject = path;
    m_recent->reload(path);
}

void StartPage::retranslate()
{
    m_name->setText(tr("Jiaoshu"));
    m_purpose->setText(
        tr("Review the figures of reports one by one; every number leads back to its sentence"));
    m_drop->setText(tr("Or drop report files or a folder here"));
    m_sampleTitle->setText(tr("Try it with the sample"));
    m_sampleText->setText(
        tr("Four short reports of different districts and years. Look at a figure in its sentence, "
           "accept, correct or reject it with one key, see it in a chart, take it back, export. "
           "Your own projects are not touched."));
    m_legendTitle->setText(tr("What the marks mean"));
    m_privacy->setText(tr("Reports and figures stay on this computer; the program does not use the network. "
                          "Every decision is stored at once; the status bar says when it is on disk."));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Surface::changeEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    // Files come and go while others are worked on.
    m_recent->reload(m_openProject);
    Surface::showEvent(event);
}

ActionCard::ActionCard(ActionId id, Actions &actions, Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_actions(actions)
    , m_theme(theme)
{
    QAction *action = actions.get(id);
    setObjectName(action->objectName() + QStringLiteral("Card"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto follow = [this, action] {
        giveName(*this, m_actions.plainText(m_id));
        giveDescription(*this, action->toolTip());
        setToolTip(action->toolTip());
        update();
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ActionCard::sizeHint() const { return {ColumnWidth / 2, CardHeight}; }

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_theme.measure("radius.control");
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(m_theme.color(hasFocus() ? Role::Focus : Role::Control), pen));
    painter.setBrush(m_theme.color(isDown() ? Role::Tint : underMouse() ? Role::Hover : Role::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    const QAction *action = m_actions.get(m_id);
    action->icon().paint(&painter, QRect(16, height() / 2 - 8, 16, 16));
    const QString key = m_actions.keyText(m_id);
    painter.setFont(m_theme.font(Style::Small));
    painter.setPen(m_theme.color(Role::Secondary));
    const QRect text = rect().adjusted(48, 10, -14, -10);
    const int nameWidth = text.width() - painter.fontMetrics().horizontalAdvance(key) - 10;
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop, key);
    const QString tip = QCoreApplication::translate("Actions", actionSpec(m_id).tip);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(tip, Qt::ElideRight, text.width()));
    QFont bold = m_theme.font(Style::Ui);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_actions.plainText(m_id), Qt::ElideRight, nameWidth));
}

StateLegend::StateLegend(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("stateLegend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StateLegend::sizeHint() const { return {ColumnWidth / 2, LegendRow * 2}; }

void StateLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(Style::Ui));
    const int column = width() / LegendColumns;
    for (size_t i = 0; i < review::AllStates.size(); ++i) {
        const QRect cell(int(i % LegendColumns) * column, int(i / LegendColumns) * LegendRow, column,
                         LegendRow);
        paintStateMark(painter, QRectF(cell.left(), cell.top(), StateMarkSize.width(), cell.height()),
                       review::AllStates[i], m_theme);
        painter.setPen(m_theme.color(Role::Text));
        painter.drawText(cell.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         words::of(review::AllStates[i]));
    }
}

} // namespace jiaoshu::ui
