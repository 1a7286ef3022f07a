// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reasonrows.h"

#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace jiaoshu::ui {

namespace {
constexpr int UsualReasons = 4;
/** Width of the names before the rows of the editor. */
constexpr int NameWidth = 72;
constexpr int Gap = 6;
} // namespace

ReasonRows::ReasonRows(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Secondary, this))
    , m_usual(new QButtonGroup(this))
    , m_remark(new QLineEdit(this))
{
    // Not exclusive by Qt's rule, which would not let the user take a reason back.
    m_usual->setExclusive(false);
    m_remark->setObjectName(QStringLiteral("correctReason"));
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Gap);
    for (int i = 0; i < UsualReasons; ++i)
        chips->addWidget(addChip(theme, i));
    chips->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme.length("spacing.m"), theme.length("spacing.xs"), theme.length("spacing.m"),
                             0);
    grid->setHorizontalSpacing(theme.length("spacing.s"));
    grid->setVerticalSpacing(Gap);
    grid->setColumnMinimumWidth(0, NameWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addLayout(chips, 0, 1);
    grid->addWidget(m_remark, 1, 1);
    connect(m_usual, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *clicked) {
        for (QAbstractButton *chip : m_usual->buttons())
            chip->setChecked(chip == clicked && chip->isChecked());
    });
    retranslate();
}

QPushButton *ReasonRows::addChip(Theme &theme, int number)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(QStringLiteral("reason%1").arg(number));
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setFont(theme.font(Theme::TextStyle::Small));
    chip->setFixedHeight(theme.length("height.small_button"));
    m_usual->addButton(chip, number);
    return chip;
}

QString ReasonRows::text() const
{
    QStringList parts;
    for (const QAbstractButton *chip : m_usual->buttons()) {
        if (chip->isChecked())
            parts << chip->text();
    }
    if (!m_remark->text().trimmed().isEmpty())
        parts << m_remark->text().trimmed();
    return words::list(parts);
}

void ReasonRows::clear()
{
    for (QAbstractButton *chip : m_usual->buttons())
        chip->setChecked(false);
    m_remark->clear();
}

void ReasonRows::retranslate()
{
    m_name->setText(tr("Reason"));
    const QStringList usual = words::usualReasons();
    for (int i = 0; i < UsualReasons; ++i)
        m_usual->button(i)->setText(usual[i]);
    m_remark->setPlaceholderText(tr("More about it (may be empty)"));
    m_remark->setAccessibleName(tr("Reason"));
}

} // namespace jiaoshu::ui
