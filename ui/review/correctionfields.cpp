// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/correctionfields.h"

#include "ui/widgets/fieldnames.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>

namespace jiaoshu::ui {

namespace {

using Field = figures::Field;
constexpr int NameWidth = 72;
constexpr int ExtractedWidth = 120;
/** So that typed text begins where the words of the boxes below it begin. */
constexpr int TextInset = 3;
/** Fields with a row of their own; the indicator's name in the text follows the indicator. */
constexpr Field Shown[] = {Field::Value,  Field::Unit,    Field::Indicator, Field::District,
                           Field::Period, Field::Measure, Field::Status,    Field::Qualifier};

template <typename Token, size_t Count>
void fill(QComboBox *box, const Token (&tokens)[Count])
{
    const int chosen = box->currentIndex();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Token token : tokens)
        box->addItem(words::of(token), int(token));
    box->setCurrentIndex(qMax(0, chosen));
}

void choose(QComboBox *box, int token) { box->setCurrentIndex(box->findData(token)); }

} // namespace

CorrectionFields::CorrectionFields(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer,
                                   Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_reader(catalogue, gazetteer)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(theme.length("spacing.m"), theme.length("spacing.xs"),
                               theme.length("spacing.m"), 0);
    m_grid->setHorizontalSpacing(theme.length("spacing.s"));
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, NameWidth);
    m_grid->setColumnMinimumWidth(1, ExtractedWidth);
    m_grid->setColumnStretch(2, 1);
    for (int column = 0; column < 3; ++column) {
        m_headings[column] = new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, this);
        m_grid->addWidget(m_headings[column], 0, column);
    }
    m_value = addRow<QLineEdit>(Field::Value, "correctValue");
    m_unit = addRow<QComboBox>(Field::Unit, "correctUnit");
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_indicator = addRow<QLineEdit>(Field::Indicator, "correctIndicator");
    m_district = addRow<QLineEdit>(Field::District, "correctDistrict");
    m_period = addRow<QLineEdit>(Field::Period, "correctPeriod");
    m_measure = addRow<QComboBox>(Field::Measure, "correctMeasure");
    m_status = addRow<QComboBox>(Field::Status, "correctStatus");
    m_qualifier = addRow<QComboBox>(Field::Qualifier, "correctQualifier");
    for (QLineEdit *line : {m_value, m_indicator, m_district, m_period})
        line->setTextMargins(TextInset, 0, TextInset, 0);
    setLanguage(m_language);
    retranslate();
}

template <typename Input>
Input *CorrectionFields::addRow(Field field, const char *objectName)
{
    auto *input = new Input(this);
    input->setObjectName(QLatin1String(objectName));
    Row row{new ThemedLabel(m_theme, Theme::TextStyle::Ui, Theme::Role::Secondary, this),
            new ThemedLabel(m_theme, Theme::TextStyle::Ui, Theme::Role::Secondary, this), input};
    row.extracted->setElided(true);
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.name, at, 0);
    m_grid->addWidget(row.extracted, at, 1);
    m_grid->addWidget(input, at, 2);
    m_rows.insert(int(field), row);
    return input;
}

void CorrectionFields::setLanguage(const QString &language)
{
    if (m_completer && language == m_language)
        return;
    m_language = language;
    delete m_completer;
    m_completer = new IndicatorCompleter(m_catalogue, language, m_indicator);
}

void CorrectionFields::retranslate()
{
    m_headings[0]->setText(tr("Field"));
    m_headings[1]->setText(tr("Extracted"));
    m_headings[2]->setText(tr("Should be"));
    for (const Field field : Shown) {
        const Row &row = m_rows[int(field)];
        row.name->setText(words::of(field));
        if (auto *box = qobject_cast<QComboBox *>(row.input))
            nameChoice(*box, words::of(field));
        else
            row.input->setAccessibleName(words::of(field));
    }
    m_indicator->setPlaceholderText(tr("Name, alias or pinyin initials"));
    fillChoices();
}

void CorrectionFields::fillChoices()
{
    using M = figures::Measure;
    using S = figures::Status;
    using Q = figures::Qualifier;
    fill(m_measure,
         {M::Level, M::Growth, M::GrowthPoints, M::AverageGrowth, M::Multiple, M::Change, M::Share});
    fill(m_status, {S::Actual, S::Target, S::Estimate});
    fill(m_qualifier, {Q::None, Q::AtLeast, Q::AtMost, Q::About});
}

void CorrectionFields::offerUnits(const figures::Fields &fields)
{
    QStringList units;
    if (const figures::Indicator *known = m_catalogue.find(fields.indicator))
        units = known->units;
    units << QStringLiteral("%") << QStringLiteral("个百分点");
    units.removeDuplicates();
    m_unit->clear();
    m_unit->addItems(units);
    m_unit->setEditText(fields.unit);
}

void CorrectionFields::show(const figures::Fields &fields, const figures::Fields *extracted,
                            const figures::ReportInfo &report, const Facts &facts)
{
    m_before = fields;
    m_proposed = fields;
    m_report = report;
    m_indicatorBefore = facts.indicatorName(fields);
    m_value->setText(fields.value);
    offerUnits(fields);
    m_indicator->setText(m_indicatorBefore);
    choose(m_measure, int(fields.measure));
    choose(m_status, int(fields.status));
    choose(m_qualifier, int(fields.qualifier));
    m_period->setText(fields.period);
    m_district->setText(fields.district);
    for (const Field field : Shown)
        m_rows[int(field)].extracted->setText(extracted ? facts.fieldText(*extracted, field) : QString());
}

void CorrectionFields::propose(const figures::Fields &fields)
{
    if (m_value->text() == m_proposed.value) {
        m_value->setText(fields.value);
        m_proposed.value = fields.value;
    }
    if (m_unit->currentText() == m_proposed.unit) {
        m_unit->setEditText(fields.unit);
        m_proposed.unit = fields.unit;
    }
}

base::Outcome CorrectionFields::readIndicator(figures::Fields &fields) const
{
    const QString typed = m_indicator->text().trimmed();
    if (typed == m_indicatorBefore)
        return base::Done{};
    fields.indicator = m_reader.indicator(typed);
    // Outside the catalogue the name is all that is known of it.
    if (fields.indicator.isEmpty())
        fields.indicatorName = typed;
    return m_reader.unit(fields.unit, fields.indicator, fields.measure);
}

base::Result<figures::Fields> CorrectionFields::refuse(Field field, const base::Error &error)
{
    focusField(field);
    return error;
}

base::Result<figures::Fields> CorrectionFields::read()
{
    figures::Fields fields = m_before;
    fields.measure = figures::Measure(m_measure->currentData().toInt());
    fields.status = figures::Status(m_status->currentData().toInt());
    fields.qualifier = figures::Qualifier(m_qualifier->currentData().toInt());
    fields.unit = m_unit->currentText().simplified().remove(u' ');
    if (m_value->text() != m_before.value) {
        const auto value = FieldInput::value(m_value->text());
        if (!value)
            return refuse(Field::Value, value.error());
        fields.value = value->value;
        if (!value->unit.isEmpty() && fields.unit == m_before.unit)
            fields.unit = value->unit;
    }
    const auto unit = m_reader.completed(fields.unit, m_before.unit, fields.indicator);
    if (!unit)
        return refuse(Field::Unit, unit.error());
    fields.unit = unit.value();
    const auto period = FieldInput::period(m_period->text());
    if (!period && m_period->text() != m_before.period)
        return refuse(Field::Period, period.error());
    if (period)
        fields.period = period.value();
    if (m_district->text().trimmed() != m_before.district) {
        const auto district = m_reader.district(m_district->text(), m_report);
        fields.district = district.name;
        fields.districtCode = district.code;
    }
    if (const auto indicator = readIndicator(fields); !indicator)
        return refuse(Field::Indicator, indicator.error());
    if (fields.unit != m_before.unit || fields.measure != m_before.measure) {
        if (const auto fits = m_reader.unit(fields.unit, fields.indicator, fields.measure); !fits)
            return refuse(Field::Unit, fits.error());
    }
    return fields;
}

void CorrectionFields::focusField(Field field)
{
    const Field shown = field == Field::IndicatorName ? Field::Indicator : field;
    QWidget *input = m_rows[int(shown)].input;
    input->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->selectAll();
}

bool CorrectionFields::takeCompletion()
{
    QAbstractItemView *popup = m_completer->popup();
    if (!popup->isVisible())
        return false;
    if (popup->currentIndex().isValid())
        m_indicator->setText(popup->currentIndex().data().toString());
    popup->hide();
    return true;
}

bool CorrectionFields::closeCompletion()
{
    const bool open = m_completer->popup()->isVisible();
    m_completer->popup()->hide();
    return open;
}

std::vector<QWidget *> CorrectionFields::inputs() const
{
    return {m_value,  m_unit,    m_unit->lineEdit(), m_indicator, m_district,
            m_period, m_measure, m_status,           m_qualifier};
}

} // namespace jiaoshu::ui
