// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/reportreading.h"

#include "extraction/printed.h"

namespace jiaoshu::extraction {

using figures::Field;
using figures::Measure;

namespace {

/** Longest sentence read as one; a longer run of text is cut, so that hostile texts stay linear. */
constexpr qsizetype LongestSentence = 3000;
/** How far into a sentence the words may stand that turn to another time. */
constexpr qsizetype OpeningReach = 20;
/** Longest line that may be a table's title. */
constexpr qsizetype LongestTitle = 60;

} // namespace

Extractor::Tables::Tables(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer_)
    : gazetteer(gazetteer_)
    , units(catalogue.units(), folding)
{
    addCues(lexicon);
    facts = collectFacts(catalogue, gazetteer, folding, units, lexicon);
    lexicon.freeze();
}

ReportReading::ReportReading(const Tables &tables, const text::SourceText &text,
                             const figures::ReportInfo &info, std::vector<NumeralAccount> *account)
    : m_tables(tables)
    , m_text(text)
    , m_info(info)
    , m_account(account)
    , m_lines(text, tables.folding)
    , m_scanner(tables.lexicon, tables.units, account != nullptr)
    , m_sections(info)
    , m_frame(frameOf(info))
    , m_table(tables.facts, tables.units, m_scanner)
    , m_district(info.district)
{
    // Reports have a figure in some three hundred characters.
    constexpr qsizetype CharactersPerFigure = 300;
    m_figures.reserve(size_t(text.view().size() / CharactersPerFigure));
    m_sentence.read(info.title, {0, info.title.size()}, tables.folding);
    m_scanner.scan(m_sentence, m_tokens);
    m_sections.title(m_sentence, m_tokens);
}

ReportFrame ReportReading::frameOf(const figures::ReportInfo &info) const
{
    ReportFrame frame;
    frame.info = &info;
    const figures::Gazetteer &gazetteer = m_tables.gazetteer;
    frame.own = gazetteer.byCode(info.districtCode);
    if (!frame.own)
        return frame;
    const figures::District *parent = gazetteer.parentOf(*frame.own);
    frame.parent = parent;
    if (frame.own->level == figures::District::Level::County && !info.district.endsWith(u'市')) {
        frame.city = parent;
        frame.province = parent ? gazetteer.parentOf(*parent) : nullptr;
    } else {
        frame.province = parent && parent->level != figures::District::Level::Province
                             ? gazetteer.parentOf(*parent)
                             : parent;
    }
    if (!frame.province && frame.city && frame.city->level == figures::District::Level::Province)
        frame.province = frame.city;
    return frame;
}

std::vector<figures::ExtractedFigure> ReportReading::read()
{
    const qsizetype count = m_lines.count();
    for (qsizetype i = 0; i < count;) {
        const Line line = m_lines.line(i);
        if (line.kind == LineKind::Text || line.kind == LineKind::Heading) {
            if (const qsizetype end = readStackedTable(i); end > i) {
                i = end;
                continue;
            }
        }
        ++i;
        if (line.kind == LineKind::Row) {
            readRow(cellsOf(m_text.view(), line.span), m_afterHeader);
        } else if (line.kind == LineKind::Heading) {
            m_table.end();
            readParagraph(line.span);
        } else if (line.kind == LineKind::PageNumber) {
            accountPage(line);
        } else if (line.kind == LineKind::Text) {
            i = readText(line, i);
        }
    }
    return std::move(m_figures);
}

/** A paragraph over as many lines as it has, page ends between; `next` is the line after the first. */
qsizetype ReportReading::readText(const Line &line, qsizetype next)
{
    readTitle(line);
    m_gaps.clear();
    Line last = line;
    for (qsizetype k = next; k < m_lines.count(); ++k) {
        const Line more = m_lines.line(k);
        if (more.kind == LineKind::PageNumber)
            m_gaps.push_back(more.span);
        if (more.kind == LineKind::Blank || more.kind == LineKind::PageNumber)
            continue;
        if (!m_lines.continues(last, more))
            break;
        last = more;
        next = k + 1;
    }
    readParagraph({line.span.start, last.span.end});
    for (const base::Span gap : std::exchange(m_gaps, {})) {
        if (gap.end <= last.span.end)
            accountPage({gap, LineKind::PageNumber});
    }
    return next;
}

/** A short line of text may be the title of the table that follows, or its unit. */
void ReportReading::readTitle(const Line &line)
{
    if (line.span.length() > LongestTitle) {
        m_table.end();
        return;
    }
    m_sentence.read(m_text.view(), line.span, m_tables.folding);
    if (m_sentence.startsWith(0, u"续表") || m_sentence.startsWith(0, u"（续"))
        return;
    const QString unit = unitIn(m_sentence.view(), m_tables.units);
    m_scanner.scan(m_sentence, m_tokens);
    readBareHeading();
    if (unit.isEmpty() || !m_sentence.view().startsWith(u"单位"))
        m_table.title(m_sentence, m_tokens);
    else
        m_table.setUnit(unit);
}

/** A heading without a number, `2023年工作安排`: a short line of its own that ends without any mark. */
void ReportReading::readBareHeading()
{
    constexpr int LongestBareHeading = 24;
    constexpr int ChapterLevel = 4;
    const int size = m_sentence.size();
    if (size < 4 || size > LongestBareHeading || m_sentence.classAt(size - 1) != CharClass::Han ||
        headingMark(m_sentence).level > 0)
        return;
    const bool figures = std::any_of(m_tokens.numerals.begin(), m_tokens.numerals.end(),
                                     [](const Numeral &n) { return n.reason == NumeralReason::Figure; });
    const QStringView text = m_sentence.view();
    const bool marked = text.contains(u'，') || text.contains(u'《') || text.contains(u"报告");
    if (!figures && !marked && m_sections.promises(m_sentence, m_tokens))
        m_sections.heading(m_sentence, m_tokens, {ChapterLevel, false});
}

void ReportReading::accountPage(const Line &line)
{
    if (!m_account)
        return;
    m_sentence.read(m_text.view(), line.span, m_tables.folding);
    m_scanner.scan(m_sentence, m_tokens);
    for (const Numeral &numeral : m_tokens.numerals)
        m_account->push_back(
            {m_sentence.original(numeral.start, numeral.numberEnd), NumeralReason::PageNumber});
}

/** A paragraph may begin with a heading of its own: `（一）坚持科学防控。…`; true where that says which years follow. */
bool ReportReading::readRunIn(base::Span span)
{
    qsizetype end = span.start;
    while (end < span.end && end < span.start + LongestTitle &&
           m_tables.folding.classOf(m_text.view()[end].unicode()) != CharClass::Stop)
        ++end;
    m_sentence.read(m_text.view(), {span.start, std::min(span.end, span.start + 8)}, m_tables.folding);
    const HeadingMark mark = headingMark(m_sentence);
    if (mark.level == 0 || end - span.start >= LongestTitle)
        return false;
    m_sentence.read(m_text.view(), {span.start, end}, m_tables.folding);
    m_scanner.scan(m_sentence, m_tokens);
    return m_sections.heading(m_sentence, m_tokens, mark);
}

/** Cuts a paragraph into sentences at full stops, and sees on the way which of them can hold a figure. */
void ReportReading::readParagraph(base::Span span)
{
    m_sections.paragraph();
    m_subject = {};
    constexpr qsizetype LongestHead = 20;
    m_sentence.read(m_text.view(), {span.start, std::min(span.end, span.start + LongestHead)},
                    m_tables.folding);
    const base::Span head = headOf(m_sentence, m_frame);
    m_frame.head = m_sentence.slice(int(head.start), int(head.end)).toString();
    // `一、2020年及“十三五”工作回顾`: what the title promises is not turned by its own words.
    bool turns = !readRunIn(span);
    bool figures = m_account != nullptr;
    const QStringView text = m_text.view();
    const Folding &folding = m_tables.folding;
    qsizetype start = span.start;
    for (qsizetype i = span.start; i < span.end; ++i) {
        const CharClass charClass = folding.classOf(text[i].unicode());
        if (charClass == CharClass::Digit || (charClass == CharClass::HanDigit && isQuantityAt(i, span.end)))
            figures = true;
        if (charClass != CharClass::Stop && i - start < LongestSentence)
            continue;
        readSentence({start, i + 1}, std::exchange(turns, true),
                     std::exchange(figures, m_account != nullptr));
        start = i + 1;
    }
    if (start < span.end)
        readSentence({start, span.end}, turns, figures);
}

/** Whether a Chinese numeral stands before what can make it a quantity. */
bool ReportReading::isQuantityAt(qsizetype at, qsizetype end) const
{
    if (at + 1 >= end)
        return false;
    const char16_t next = m_tables.folding.fold(m_text.view()[at + 1].unicode());
    return isMagnitude(next) || isMore(next) || QStringView(u"元成倍番分名家户人项位").contains(QChar(next));
}

/** Whether the first words of a sentence may say what the sentences after it are about: all such words hold one of these. */
bool ReportReading::mayTurn(base::Span span) const
{
    const QStringView text = m_text.view().mid(span.start, std::min<qsizetype>(span.length(), OpeningReach));
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c == u'年' || c == u'五' || c == u'届'; });
}

/** Reads a sentence that may hold `figures`, and may turn to other years than the section is about where `turns`. */
void ReportReading::readSentence(base::Span span, bool turns, bool figures)
{
    if (!figures && !mayTurn(span))
        return;
    m_sentence.read(m_text.view(), span, m_tables.folding, m_gaps);
    m_scanner.scan(m_sentence, m_tokens);
    if (turns)
        m_sections.sentence(m_sentence, m_tokens);
    if (!figures)
        return;
    const Setting setting = m_sections.now();
    Frame frame(m_tables.facts, m_frame, m_sentence, m_tokens, setting);
    frame.read(m_drafts, m_subject);
    m_subject = {};
    for (const Draft &draft : m_drafts)
        emitFigure(draft);
    if (!m_drafts.empty() && m_drafts.back().indicator >= 0)
        m_subject = {m_drafts.back().indicator, m_figures.back().fields.indicatorName};
    if (m_account) {
        for (const Numeral &numeral : m_tokens.numerals)
            addAccount(numeral);
    }
}

void ReportReading::addAccount(const Numeral &numeral)
{
    const int end = numeral.reason == NumeralReason::Figure ? numeral.end : numeral.numberEnd;
    m_account->push_back({m_sentence.original(numeral.start, end), numeral.reason});
}

void ReportReading::explain(const Draft &draft, figures::ExtractedFigure &figure) const
{
    const struct {
        Field field;
        const Ground &ground;
    } grounds[] = {{Field::Indicator, draft.indicatorGround}, {Field::District, draft.districtGround},
                   {Field::Period, draft.whenGround},         {Field::Measure, draft.measureGround},
                   {Field::Status, draft.statusGround},       {Field::Qualifier, draft.qualifierGround}};
    figure.reasons.reserve(std::size(grounds));
    for (const auto &entry : grounds) {
        if (entry.ground.rule != Rule::None)
            figure.reasons.push_back({entry.field, ruleName(entry.ground.rule),
                                      m_sentence.original(entry.ground.start, entry.ground.end)});
    }
}

void ReportReading::emitFigure(const Draft &draft)
{
    const Numeral &numeral = *draft.numeral;
    figures::ExtractedFigure figure;
    figure.span = m_sentence.original(numeral.start, numeral.end);
    figures::Fields &fields = figure.fields;
    fields.value = valueOf(m_sentence, numeral, draft.negative);
    if (numeral.hasUnit() || numeral.sharedUnitEnd) {
        fields.unit = unitOf(m_sentence, numeral, m_text.view());
    } else if (numeral.unitClass == UnitClass::Percent ||
               (numeral.ratio && (draft.indicator >= 0 || numeral.ofHundred))) {
        fields.unit = QStringLiteral("%");
    }
    fields.measure = draft.measure;
    fields.status = draft.status;
    fields.period = toText(draft.when);
    fields.qualifier = draft.qualifier;
    if (draft.indicator >= 0)
        fields.indicator = m_tables.facts.indicators[size_t(draft.indicator)].id;
    fields.indicatorName = draft.nameBefore;
    fields.indicatorName.reserve(draft.nameEnd - draft.nameStart);
    for (int i = draft.nameStart; draft.nameBefore.isEmpty() && i < draft.nameEnd; ++i)
        fields.indicatorName.append(m_text.view()[m_sentence.original(i, i + 1).start]);
    const bool own = draft.districtGround.rule == Rule::OwnDistrict || !draft.district;
    fields.district = own ? m_district : draft.district->name;
    fields.districtCode = own ? m_info.districtCode : draft.district->code;
    if (draft.placeAsPrinted) {
        fields.district =
            draft.placeName.isEmpty()
                ? m_sentence.slice(draft.districtGround.start, draft.districtGround.end).toString()
                : draft.placeName;
        fields.districtCode.clear();
    }
    figure.confidence = std::clamp(0.99 - draft.doubt, 0.05, 0.99);
    explain(draft, figure);
    m_figures.push_back(std::move(figure));
}

} // namespace jiaoshu::extraction
