// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/indicatorform.h"

#include "ui/widgets/fieldnames.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace jiaoshu::ui {

namespace {

using figures::Direction;
using figures::UnitClass;

constexpr int FieldWidth = 360;

/** Words of a list as people type them: with commas of either width, enumeration commas or semicolons between. */
QStringList listed(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[,，、;；\\n]"));
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    QStringList words;
    for (QString word : typed.split(between)) {
        word.remove(blanks);
        if (!word.isEmpty() && !words.contains(word))
            words << word;
    }
    return words;
}

QString shown(const QStringList &words) { return words.join(u'、'); }

} // namespace

IndicatorForm::IndicatorForm(const figures::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_layout(new QFormLayout(this))
    , m_name(addLine(tr("Chinese name"), "chineseName"))
    , m_english(addLine(tr("English name"), "englishName"))
    , m_aliases(addLine(tr("Other names"), "aliases"))
    , m_units(addLine(tr("Units"), "units"))
    , m_unitClass(addChoice(tr("The new unit counts"), "unitClass"))
    , m_direction(addChoice(tr("Better is"), "direction"))
    , m_stock(addChoice(tr("A level is"), "stock"))
    , m_lowest(addLine(tr("Lowest to expect"), "lowest"))
    , m_highest(addLine(tr("Highest to expect"), "highest"))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_english->setPlaceholderText(tr("May stay empty"));
    m_aliases->setPlaceholderText(tr("With commas between them"));
    m_units->setPlaceholderText(tr("For example: 亿元, 万元"));
    m_units->setToolTip(tr("Units in which its level is stated; charts bring values to the first"));
    for (QLineEdit *bound : {m_lowest, m_highest})
        bound->setPlaceholderText(tr("A level in the first unit; may stay empty"));
    fillChoices();
    offerUnitClass();
    connect(m_units, &QLineEdit::textChanged, this, &IndicatorForm::offerUnitClass);
}

QLineEdit *IndicatorForm::addLine(const QString &label, const char *objectName)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(objectName));
    line->setMinimumWidth(FieldWidth);
    line->setAccessibleName(label);
    m_layout->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &IndicatorForm::edited);
    return line;
}

QComboBox *IndicatorForm::addChoice(const QString &label, const char *objectName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    nameChoice(*box, label);
    m_layout->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &IndicatorForm::edited);
    return box;
}

void IndicatorForm::fillChoices()
{
    m_direction->addItem(tr("neither more nor less"), int(Direction::Neutral));
    m_direction->addItem(tr("more"), int(Direction::HigherIsBetter));
    m_direction->addItem(tr("less"), int(Direction::LowerIsBetter));
    m_stock->addItem(tr("a sum over the period, like an investment"), false);
    m_stock->addItem(tr("the state at its end, like a population"), true);
    const std::pair<UnitClass, QString> classes[] = {{UnitClass::None, tr("choose…")},
                                                     {UnitClass::Things, tr("things")},
                                                     {UnitClass::People, tr("people")},
                                                     {UnitClass::Households, tr("households")},
                                                     {UnitClass::Money, tr("money")},
                                                     {UnitClass::Percent, tr("parts of a whole")},
                                                     {UnitClass::Points, tr("points")},
                                                     {UnitClass::Times, tr("multiples")},
                                                     {UnitClass::Area, tr("area")},
                                                     {UnitClass::Length, tr("length")},
                                                     {UnitClass::Mass, tr("mass")},
                                                     {UnitClass::Volume, tr("volume")},
                                                     {UnitClass::Energy, tr("energy, power")},
                                                     {UnitClass::Time, tr("time")},
                                                     {UnitClass::Concentration, tr("concentration")},
                                                     {UnitClass::Other, tr("something else")}};
    for (const auto &[unitClass, word] : classes)
        m_unitClass->addItem(word, int(unitClass));
}

void IndicatorForm::showOwn(const figures::Indicator &indicator)
{
    m_shown = indicator;
    m_name->setReadOnly(!indicator.id.isEmpty());
    // The keyboard begins where something can be typed.
    setFocusProxy(indicator.id.isEmpty() ? m_name : m_aliases);
    if (!indicator.id.isEmpty())
        m_name->setToolTip(tr("Figures carry this name; for another name make a new indicator"));
    m_name->setText(indicator.name);
    m_english->setText(indicator.englishName == indicator.name ? QString() : indicator.englishName);
    m_aliases->setText(shown(indicator.aliases));
    m_units->setText(shown(indicator.units));
    m_direction->setCurrentIndex(m_direction->findData(int(indicator.direction)));
    m_stock->setCurrentIndex(m_stock->findData(indicator.isStock));
    m_lowest->setText(indicator.expected ? indicator.expected->low.toString() : QString());
    m_highest->setText(indicator.expected ? indicator.expected->high.toString() : QString());
}

void IndicatorForm::showExtension(const figures::Indicator &indicator,
                                  const figures::CatalogueAdditions::Extension &extension)
{
    showOwn(indicator);
    m_isExtension = true;
    m_aliases->setText(shown(extension.aliases));
    m_units->setText(shown(extension.units));
    for (QLineEdit *line : {m_english, m_lowest, m_highest})
        line->setReadOnly(true);
    m_direction->setEnabled(false);
    m_stock->setEnabled(false);
    for (auto [line, words] :
         {std::pair{m_aliases, tr("Other names of your own")}, std::pair{m_units, tr("Units of your own")}}) {
        qobject_cast<QLabel *>(m_layout->labelForField(line))->setText(words);
        line->setAccessibleName(words);
    }
}

void IndicatorForm::hideAliases() { m_layout->setRowVisible(m_aliases, false); }

figures::Indicator IndicatorForm::indicator() const
{
    figures::Indicator indicator = m_shown;
    indicator.name = listed(m_name->text()).join(QString());
    indicator.id = figures::ownId(indicator.name);
    indicator.englishName = m_english->text().trimmed();
    if (indicator.englishName.isEmpty())
        indicator.englishName = indicator.name;
    indicator.aliases = listed(m_aliases->text());
    indicator.units = listed(m_units->text());
    indicator.direction = Direction(m_direction->currentData().toInt());
    indicator.isStock = m_stock->currentData().toBool();
    if (indicator.group.isEmpty())
        indicator.group = QStringLiteral("own");
    const auto low = base::Decimal::parse(m_lowest->text().trimmed());
    const auto high = base::Decimal::parse(m_highest->text().trimmed());
    indicator.expected.reset();
    if (low && high)
        indicator.expected = figures::ExpectedRange{*low, *high};
    return indicator;
}

figures::CatalogueAdditions::Extension IndicatorForm::extension() const
{
    return {m_shown.id, listed(m_aliases->text()), listed(m_units->text())};
}

QString IndicatorForm::unknownUnit() const
{
    for (const QString &unit : listed(m_units->text())) {
        if (!m_catalogue.units().knows(unit))
            return unit;
    }
    return {};
}

void IndicatorForm::offerUnitClass() { m_layout->setRowVisible(m_unitClass, !unknownUnit().isEmpty()); }

std::vector<figures::UnitEntry> IndicatorForm::newUnits() const
{
    const QString unit = unknownUnit();
    if (unit.isEmpty())
        return {};
    figures::UnitEntry entry;
    // 万石 is ten thousand 石: the new word is what follows 万.
    entry.symbol = m_catalogue.units().parse(unit).base;
    entry.unitClass = UnitClass(m_unitClass->currentData().toInt());
    return {entry};
}

QString IndicatorForm::wrongRange() const
{
    const QString lowest = m_lowest->text().trimmed();
    const QString highest = m_highest->text().trimmed();
    if (lowest.isEmpty() && highest.isEmpty())
        return {};
    if (lowest.isEmpty() || highest.isEmpty())
        return tr("Give the lowest and the highest level to expect, or neither.");
    const auto low = base::Decimal::parse(lowest);
    const auto high = base::Decimal::parse(highest);
    if (!low || !high)
        return tr("“%1” is no number.").arg(low ? highest : lowest);
    return *high < *low ? tr("The highest level to expect is below the lowest.") : QString();
}

QString IndicatorForm::wrong() const
{
    const QString unit = unknownUnit();
    if (!m_isExtension && listed(m_name->text()).isEmpty())
        return tr("An indicator needs a Chinese name.");
    if (!m_isExtension && listed(m_units->text()).isEmpty())
        return tr("An indicator needs at least one unit.");
    if (!unit.isEmpty() && m_unitClass->currentData().toInt() == int(UnitClass::None))
        return tr("The unit “%1” is new: choose what it counts.").arg(unit);
    return m_isExtension ? QString() : wrongRange();
}

} // namespace jiaoshu::ui
