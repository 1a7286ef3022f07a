// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chartfiledialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace jiaoshu::ui {

namespace {

constexpr int NoteLines = 4;

/** A field of the form with the name that tests and readers of the screen find it by. */
template <typename Field>
Field *named(Field *field, const QString &name)
{
    field->setObjectName(name);
    return field;
}

} // namespace

ChartFileDialog::ChartFileDialog(QWidget *parent)
    : QDialog(parent)
    , m_format(named(new QComboBox(this), QStringLiteral("format")))
    , m_scale(named(new QSpinBox(this), QStringLiteral("scale")))
    , m_outlines(named(new QCheckBox(tr("Letters as shapes, for programs without the fonts"), this),
                       QStringLiteral("outlines")))
    , m_every(named(new QCheckBox(tr("Every indicator of the shown districts, a page each"), this),
                    QStringLiteral("everyIndicator")))
    , m_theme(named(new QComboBox(this), QStringLiteral("theme")))
    , m_note(named(new QPlainTextEdit(this), QStringLiteral("note")))
{
    setObjectName(QStringLiteral("chartFileDialog"));
    setWindowTitle(tr("Save chart"));
    m_format->addItem(tr("PNG picture"), QStringLiteral("png"));
    m_format->addItem(tr("SVG drawing"), QStringLiteral("svg"));
    m_format->addItem(tr("PDF document"), QStringLiteral("pdf"));
    m_format->addItem(tr("CSV table of what is drawn"), QStringLiteral("csv"));
    m_format->addItem(tr("Excel workbook with a chart"), QStringLiteral("xlsx"));
    m_theme->addItem(tr("Light"), token(FileTheme::Light));
    m_theme->addItem(tr("Dark"), token(FileTheme::Dark));
    m_theme->addItem(tr("High contrast"), token(FileTheme::HighContrast));
    m_theme->addItem(tr("Print, black on white"), token(FileTheme::Print));
    m_scale->setRange(1, 8);
    m_scale->setValue(ChartFileWish().scale);
    m_scale->setSuffix(QStringLiteral(" ×"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("Stands below the chart"));
    m_note->setMaximumHeight(QFontMetrics(m_note->font()).lineSpacing() * (NoteLines + 1));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose file…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Size"), m_scale);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(QString(), m_outlines);
    form->addRow(QString(), m_every);
    form->addRow(tr("Note"), m_note);
    form->addRow(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ChartFileDialog::showFormat);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFormat();
}

/** What does not concern the format cannot be chosen. */
void ChartFileDialog::showFormat()
{
    const QString format = m_format->currentData().toString();
    const bool numbers = format == u"csv" || format == u"xlsx";
    m_scale->setEnabled(format == u"png");
    m_outlines->setEnabled(format == u"svg");
    m_every->setEnabled(format == u"pdf");
    m_theme->setEnabled(!numbers);
}

ChartFileWish ChartFileDialog::wish() const
{
    ChartFileWish wish;
    wish.format = m_format->currentData().toString();
    wish.scale = m_scale->value();
    wish.outlines = m_outlines->isEnabled() && m_outlines->isChecked();
    wish.everyIndicator = m_every->isEnabled() && m_every->isChecked();
    wish.theme = fileThemeFromToken(m_theme->currentData().toString()).value_or(FileTheme::Light);
    wish.note = m_note->toPlainText();
    return wish;
}

} // namespace jiaoshu::ui
