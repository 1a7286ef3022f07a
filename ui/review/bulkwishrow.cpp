// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/bulkwishrow.h"

#include "ui/review/fieldchange.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace jiaoshu::ui {

namespace {

using Act = review::BulkWish::Act;
using figures::Field;

/** Fields that one content can be right for in many figures; a value is each figure's own. */
constexpr Field Offered[] = {Field::District, Field::Period,    Field::Status,   Field::Measure,
                             Field::Unit,     Field::Indicator, Field::Qualifier};
/** In the list of acts: fields by their number, decisions above all of them. */
constexpr int FirstAct = 100;
constexpr int TextWidth = 180;
constexpr int Gap = 8;

template <typename Token, size_t Count>
void fill(QComboBox *box, const Token (&tokens)[Count])
{
    for (const Token token : tokens)
        box->addItem(words::of(token), figures::token(token));
}

} // namespace

BulkWishRow::BulkWishRow(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer,
                         QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_reader(catalogue, gazetteer)
    , m_act(new QComboBox(this))
    , m_content(new QStackedWidget(this))
    , m_text(new QLineEdit(m_content))
    , m_indicator(new QLineEdit(m_content))
    , m_choice(new QComboBox(m_content))
    , m_reason(new QLineEdit(this))
    , m_openOnly(new QCheckBox(this))
{
    build();
    setLanguage(QStringLiteral("zh"));
    retranslate();
    connect(m_act, &QComboBox::currentIndexChanged, this, [this] {
        showContent();
        Q_EMIT changed();
    });
    for (QLineEdit *line : {m_text, m_indicator, m_reason})
        connect(line, &QLineEdit::textChanged, this, &BulkWishRow::changed);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &BulkWishRow::changed);
    connect(m_openOnly, &QCheckBox::toggled, this, &BulkWishRow::changed);
}

void BulkWishRow::build()
{
    m_act->setObjectName(QStringLiteral("bulkAct"));
    m_text->setObjectName(QStringLiteral("bulkText"));
    m_indicator->setObjectName(QStringLiteral("bulkIndicator"));
    m_choice->setObjectName(QStringLiteral("bulkChoice"));
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_openOnly->setObjectName(QStringLiteral("bulkOpenOnly"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_text, m_indicator, m_choice})
        m_content->addWidget(page);
    m_content->setFixedWidth(TextWidth);
    m_content->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_reason->setMinimumWidth(TextWidth / 2);
    m_reason->setMaximumWidth(2 * TextWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    m_act->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout->addWidget(m_act);
    layout->addWidget(m_content);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_openOnly);
}

void BulkWishRow::fillActs()
{
    const int chosen = m_act->currentIndex();
    const QSignalBlocker quiet(m_act);
    m_act->clear();
    m_act->addItem(tr("Accept"), FirstAct + int(Act::Accept));
    m_act->addItem(tr("Reject"), FirstAct + int(Act::Reject));
    m_act->addItem(tr("Later"), FirstAct + int(Act::Later));
    for (const Field field : Offered)
        m_act->addItem(tr("Set %1").arg(words::of(field)), int(field));
    m_act->setCurrentIndex(qMax(0, chosen));
}

void BulkWishRow::showContent()
{
    const int act = m_act->currentData().toInt();
    m_content->setVisible(act < FirstAct && m_act->isVisibleTo(this));
    if (act >= FirstAct)
        return;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    using M = figures::Measure;
    using S = figures::Status;
    using Q = figures::Qualifier;
    QWidget *page = m_choice;
    switch (Field(act)) {
    case Field::Measure:
        fill(m_choice,
             {M::Level, M::Growth, M::GrowthPoints, M::AverageGrowth, M::Multiple, M::Change, M::Share});
        break;
    case Field::Status: fill(m_choice, {S::Actual, S::Target, S::Estimate}); break;
    case Field::Qualifier: fill(m_choice, {Q::None, Q::AtLeast, Q::AtMost, Q::About}); break;
    case Field::Indicator: page = m_indicator; break;
    default: page = m_text; break;
    }
    m_content->setCurrentWidget(page);
}

QString BulkWishRow::typed() const
{
    if (m_content->currentWidget() == m_choice)
        return m_choice->currentData().toString();
    return qobject_cast<QLineEdit *>(m_content->currentWidget())->text().trimmed();
}

base::Result<review::BulkWish> BulkWishRow::wish() const
{
    const int act = m_act->currentData().toInt();
    if (act < FirstAct)
        return correction(Field(act));
    return review::BulkWish{Act(act - FirstAct), {}, reason(), openOnly()};
}

base::Result<review::BulkWish> BulkWishRow::correction(Field field) const
{
    QString text = typed();
    if (text.isEmpty() && field != Field::Qualifier)
        return base::Error{base::Error::Code::Invalid, {}, tr("Write what it should be."), {}};
    if (field == Field::Period) {
        // Read once for all figures.
        const auto period = FieldInput::period(text);
        if (!period)
            return period.error();
        text = period.value();
    }
    const auto fields = [reader = m_reader, field, text](const review::Figure &figure,
                                                         const review::Report &report) {
        return withField(reader, figure.fields, field, text, report.info);
    };
    return review::BulkWish{Act::Correct, fields, reason(), openOnly()};
}

void BulkWishRow::setOffersContent(bool offered)
{
    m_act->setVisible(offered);
    m_content->setVisible(offered && m_act->currentData().toInt() < FirstAct);
}

void BulkWishRow::clear()
{
    const QSignalBlocker quiet(this);
    m_act->setCurrentIndex(0);
    for (QLineEdit *line : {m_text, m_indicator, m_reason})
        line->clear();
    m_openOnly->setChecked(false);
    showContent();
}

void BulkWishRow::focusFirst()
{
    if (m_act->isVisibleTo(this))
        m_act->setFocus();
    else
        m_reason->setFocus();
}

void BulkWishRow::setLanguage(const QString &language)
{
    delete m_completer;
    m_completer = new IndicatorCompleter(m_catalogue, language, m_indicator);
}

void BulkWishRow::retranslate()
{
    fillActs();
    showContent();
    nameChoice(*m_act, tr("What is to be done"));
    m_text->setAccessibleName(tr("New content"));
    m_indicator->setAccessibleName(tr("New content"));
    nameChoice(*m_choice, tr("New content"));
    m_text->setPlaceholderText(tr("New content"));
    m_indicator->setPlaceholderText(tr("Name, alias or pinyin initials"));
    m_reason->setPlaceholderText(tr("Reason (may be empty)"));
    m_reason->setAccessibleName(tr("Reason (may be empty)"));
    m_openOnly->setText(tr("Only not reviewed ones"));
}

} // namespace jiaoshu::ui
