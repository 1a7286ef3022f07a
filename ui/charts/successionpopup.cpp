// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/successionpopup.h"

#include "ui/widgets/fieldnames.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

namespace jiaoshu::ui {
namespace {

constexpr int PopupWidth = 420;
/** Reports of districts are not older. */
constexpr int FirstYear = 1949;
constexpr int LastYear = 2100;

} // namespace

SuccessionPopup::SuccessionPopup(const trends::Choice &from, const std::vector<trends::Choice> &others,
                                 const std::optional<trends::Succession> &now, int year, Theme &theme,
                                 QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_from(from.id)
    , m_to(new QComboBox)
    , m_year(new QSpinBox)
    , m_joined(new QComboBox)
{
    setObjectName(QStringLiteral("successionPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setFixedWidth(PopupWidth);
    for (const trends::Choice &other : others)
        if (other.id != from.id)
            m_to->addItem(other.name, other.id);
    m_year->setRange(FirstYear, LastYear);
    m_year->setValue(now ? now->year : year);
    m_joined->addItem(tr("One series with a break"), true);
    m_joined->addItem(tr("Two series"), false);
    if (now) {
        m_to->setCurrentIndex(m_to->findData(now->to));
        m_joined->setCurrentIndex(m_joined->findData(now->joined));
    }
    build(from, now.has_value(), theme);
}

void SuccessionPopup::build(const trends::Choice &from, bool recordedBefore, Theme &theme)
{
    const QString question = tr("%1 is continued under another name or code:").arg(from.name);
    setAccessibleName(question);
    auto *words = new ThemedLabel(theme, Theme::TextStyle::Ui);
    words->setText(question);
    nameChoice(*m_to, tr("Continued by"));
    m_year->setAccessibleName(tr("From the year"));
    nameChoice(*m_joined, tr("Drawn as"));
    auto *record = new QPushButton(tr("Record"));
    auto *back = new QPushButton(tr("Take back"));
    record->setObjectName(QStringLiteral("recordSuccession"));
    record->setEnabled(m_to->count() > 0);
    back->setVisible(recordedBefore);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(record);
    const int margin = theme.length("spacing.m");
    auto *form = new QFormLayout(this);
    form->setContentsMargins(margin, margin, margin, margin);
    form->addRow(words);
    form->addRow(tr("Continued by"), m_to);
    form->addRow(tr("From the year"), m_year);
    form->addRow(tr("Drawn as"), m_joined);
    form->addRow(buttons);
    connect(record, &QPushButton::clicked, this, [this] {
        Q_EMIT recorded({m_from, m_to->currentData().toString(), m_year->value(), m_joined->currentData().toBool()});
        close();
    });
    connect(back, &QPushButton::clicked, this, [this] {
        Q_EMIT takenBack();
        close();
    });
}

void SuccessionPopup::openAt(const QPoint &global)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(qBound(room.left(), global.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), global.y(), qMax(room.top(), room.bottom() - height())));
    show();
    m_to->setFocus();
}

} // namespace jiaoshu::ui
