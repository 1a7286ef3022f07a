// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparestrip.h"

#include "ui/theme/marks.h"
#include "ui/widgets/accessiblewords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace jiaoshu::ui {
namespace {

QPixmap statePixmap(review::State state, const Theme &theme, qreal scale)
{
    QPixmap pixmap((StateMarkSize * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStateMark(painter, QRectF(QPointF(), StateMarkSize), state, theme);
    return pixmap;
}

} // namespace

CompareStrip::CompareStrip(Actions &actions, Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Paper, Qt::TopEdge, parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_state(new QLabel)
    , m_description(new ThemedLabel(theme, Theme::TextStyle::Ui))
    , m_source(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary))
    , m_difference(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary))
    , m_sentence(new SentenceView(theme))
{
    m_description->setObjectName(QStringLiteral("compareDescription"));
    m_difference->setObjectName(QStringLiteral("compareDifference"));
    m_description->setBold(true);
    m_source->setElided(true);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_state);
    head->addWidget(m_description);
    head->addWidget(m_source, 1);
    head->addWidget(m_difference);
    m_accept = addButton(*head, "compareAccept");
    m_correct = addButton(*head, "compareCorrect");
    m_open = addButton(*head, "compareOpen");
    m_trends = addButton(*head, "compareTrends");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_accept, &QPushButton::clicked, this, &CompareStrip::acceptWished);
    connect(m_correct, &QPushButton::clicked, this, &CompareStrip::correctWished);
    connect(m_open, &QPushButton::clicked, this, &CompareStrip::openWished);
    connect(m_trends, &QPushButton::clicked, this, &CompareStrip::trendsWished);
    retranslate();
    showNothing({});
}

QPushButton *CompareStrip::addButton(QLayout &row, const char *objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    // A click decides and leaves the keyboard in the matrix.
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    return button;
}

void CompareStrip::retranslate()
{
    const std::pair<QPushButton *, ActionId> buttons[] = {{m_accept, ActionId::Accept},
                                                          {m_correct, ActionId::Correct},
                                                          {m_open, ActionId::OpenInText},
                                                          {m_trends, ActionId::OpenInTrends}};
    for (const auto &[button, id] : buttons) {
        button->setText(m_actions.get(id)->iconText());
        button->setIcon(m_actions.get(id)->icon());
        button->setToolTip(m_actions.get(id)->toolTip());
        giveName(*button, button->text());
    }
}

void CompareStrip::showNothing(const QString &words)
{
    m_state->hide();
    m_description->setText({});
    m_source->setText(words);
    m_difference->setText({});
    m_sentence->setSentence({}, {});
    for (QPushButton *button : {m_accept, m_correct, m_open, m_trends})
        button->setEnabled(false);
}

void CompareStrip::show(const Content &content)
{
    m_state->setPixmap(statePixmap(content.state, m_theme, devicePixelRatioF()));
    m_state->show();
    m_description->setText(content.description);
    m_source->setText(content.source);
    m_difference->setText(content.difference);
    m_sentence->setSentence(content.sentence, content.marks);
    m_accept->setEnabled(content.decidable);
    m_correct->setEnabled(content.decidable);
    m_open->setEnabled(true);
    m_trends->setEnabled(true);
}

QString CompareStrip::description() const
{
    return m_description->text().isEmpty() ? m_source->text() : m_description->text();
}

} // namespace jiaoshu::ui
