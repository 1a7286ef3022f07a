// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

/** One text of the program: lupdate knows it by these three. */
struct Key {
    QString context;
    QString source;
    QString comment;
    friend bool operator<(const Key &a, const Key &b)
    {
        return std::tie(a.context, a.source, a.comment) < std::tie(b.context, b.source, b.comment);
    }
};

struct Message {
    bool plural = false;
    bool unfinished = false;
    /** One, or as many as the language has plural forms. */
    QStringList texts;
};

using Messages = std::map<Key, Message>;

QString path(const char *below) { return QStringLiteral(JIAOSHU_SOURCE_DIR "/") + QLatin1String(below); }

QByteArray shown(const Key &key) { return (key.context + u" | " + key.source).toUtf8(); }

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    const auto type = xml.attributes().value(QLatin1String("type"));
    message.unfinished = !type.isEmpty();
    if (!message.plural) {
        message.texts << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.texts << xml.readElementText();
}

void readMessage(QXmlStreamReader &xml, const QString &context, Messages &messages)
{
    Key key{context, {}, {}};
    Message message;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            key.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            key.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    messages.insert_or_assign(key, message);
}

/** The messages of a .ts file; none where it cannot be read. */
Messages readTs(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&input);
    Messages messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            readMessage(xml, context, messages);
    }
    return xml.hasError() ? Messages() : messages;
}

/** What lupdate finds in the sources, and its complaints about them. */
struct Sources {
    Messages messages;
    QStringList complaints;
};

Sources readSources()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(path(""));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments = QStringLiteral(JIAOSHU_LUPDATE_ARGUMENTS).split(u' ');
    arguments << QStringLiteral("-target-language") << QStringLiteral("zh_CN") << QStringLiteral("-ts")
              << file;
    lupdate.start(QStringLiteral(JIAOSHU_LUPDATE), arguments);
    constexpr int Patience = 240'000; // milliseconds: sanitizers and a loaded machine
    if (!lupdate.waitForFinished(Patience) || lupdate.exitStatus() != QProcess::NormalExit ||
        lupdate.exitCode() != 0)
        return {{}, {QStringLiteral("lupdate failed: ") + QString::fromLocal8Bit(lupdate.readAll())}};
    static const QRegularExpression progress(
        QStringLiteral("^(Scanning|Updating|\\s+Found|\\s+Kept|\\s+Removed|$)"));
    QStringList complaints = QString::fromLocal8Bit(lupdate.readAll()).split(u'\n');
    complaints.removeIf([](const QString &line) { return progress.match(line).hasMatch(); });
    return {readTs(file), complaints};
}

QStringList matches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

/** Placeholders, each once: a language may put them in another order, or name one twice. */
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[1-9]|%L?n"));
    QStringList found = matches(pattern, text);
    found.sort();
    found.removeDuplicates();
    return found;
}

QString leadingBlanks(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*"));
    return pattern.match(text).captured();
}

QString trailingBlanks(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\s*$"));
    return pattern.match(text).captured();
}

/** The letter behind a single `&`; none where there is none. */
QString mnemonic(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&([^&\\s])"));
    return pattern.match(text).captured(1);
}

/** A text without what a menu adds to a word: mnemonic and dots; for the glossary. */
QString bare(QString text)
{
    static const QRegularExpression bracket(QStringLiteral("\\(&\\w\\)"));
    return text.remove(bracket).remove(u'&').remove(u'…').toLower();
}

struct Term {
    QString english;
    QStringList chinese;
};

/** The rows of the tables in docs/glossary.md: | Chinese | English | use |. */
std::vector<Term> readGlossary()
{
    QFile file(path("docs/glossary.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Term> terms;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 5 || cells[1].contains(QLatin1String("---")) ||
            cells[1].trimmed() == QLatin1String("Chinese"))
            continue;
        terms.push_back({bare(cells[2].trimmed()), cells[1].trimmed().split(QStringLiteral(" / "))});
    }
    return terms;
}

} // namespace

/** Every text of the program is found by lupdate, stands in the translations, and is said in the words of the trade. */
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sourcesAreReadWithoutComplaint();
    void everyMarkedTextIsFound();
    void everyTextIsTranslated();
    void everyPluralHasItsEnglishForms();
    void nothingIsLeftOver();
    void placeholdersAgree();
    void edgesAgree();
    void mnemonicsAgree();
    void chineseIsWrittenAsItShouldBe();
    void glossaryIsKept();
    void wordsAreKept_data();
    void wordsAreKept();
    void programCarriesTheTranslations_data();
    void programCarriesTheTranslations();
    void oneFigureTwoFigures();
    void qtSpeaksChineseToo();

private:
    /** Calls `fault` with each Chinese text; what it returns, if anything, is said and fails the test. */
    template <typename Fault>
    void checkChinese(Fault fault);

    Sources m_sources;
    Messages m_chinese;
    Messages m_english;
};

template <typename Fault>
void TestTranslations::checkChinese(Fault fault)
{
    QByteArray faults;
    for (const auto &[key, message] : m_chinese) {
        for (const QString &text : message.texts) {
            if (const QString what = fault(key.source, text); !what.isEmpty())
                faults += "\n  " + shown(key) + " -> " + text.toUtf8() + ": " + what.toUtf8();
        }
    }
    QVERIFY2(faults.isEmpty(), faults.constData());
}

void TestTranslations::initTestCase()
{
    m_sources = readSources();
    m_chinese = readTs(path("resources/translations/jiaoshu_zh_CN.ts"));
    m_english = readTs(path("resources/translations/jiaoshu_en.ts"));
    // An empty reading would keep every rule.
    QVERIFY2(m_sources.messages.size() > 400, qPrintable(m_sources.complaints.join(u'\n')));
    QVERIFY(m_chinese.size() > 400);
    QVERIFY(!m_english.empty());
}

void TestTranslations::sourcesAreReadWithoutComplaint()
{
    // A complaint means that tr() looks a text up in another context than lupdate files it under.
    QVERIFY2(m_sources.complaints.isEmpty(), qPrintable(m_sources.complaints.join(u'\n')));
}

void TestTranslations::everyMarkedTextIsFound()
{
    // lupdate overlooks a marked text inside tr() and sees through no macro; both would stay English for ever.
    static const QRegularExpression marked(
        QStringLiteral(R"re((?:QT_TRANSLATE_NOOP|translate)\(\s*"([^"\\]+)",\s*"([^"\\]+)")re"));
    static const QRegularExpression macro(QStringLiteral(R"(#define.*QT_TR(ANSLATE)?_NOOP)"));
    QByteArray lost;
    for (const char *folder : {"models", "ui", "app"}) {
        QDirIterator files(path(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            if (macro.match(text).hasMatch())
                lost += "\n  a macro hides texts: " + file.fileName().toUtf8();
            for (auto it = marked.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                // The literal may be the first of several that make one text.
                const auto found = m_sources.messages.lower_bound({match.captured(1), match.captured(2), {}});
                if (found == m_sources.messages.end() || found->first.context != match.captured(1) ||
                    !found->first.source.startsWith(match.captured(2)))
                    lost += "\n  " + file.fileName().toUtf8() + ": " + match.captured(2).toUtf8();
            }
        }
    }
    QVERIFY2(lost.isEmpty(), lost.constData());
}

void TestTranslations::everyTextIsTranslated()
{
    QByteArray missing;
    for (const auto &[key, message] : m_sources.messages) {
        const auto found = m_chinese.find(key);
        if (found == m_chinese.end())
            missing += "\n  missing: " + shown(key);
        else if (found->second.unfinished || found->second.texts.contains(QString()))
            missing += "\n  unfinished: " + shown(key);
        else if (found->second.plural != message.plural)
            missing += "\n  plural: " + shown(key);
    }
    QVERIFY2(missing.isEmpty(),
             missing.prepend("Run the target update_translations and translate:").constData());
}

void TestTranslations::everyPluralHasItsEnglishForms()
{
    QByteArray missing;
    for (const auto &[key, message] : m_sources.messages) {
        if (!message.plural)
            continue;
        const auto found = m_english.find(key);
        if (found == m_english.end() || found->second.unfinished || found->second.texts.size() != 2 ||
            found->second.texts.contains(QString()))
            missing += "\n  " + shown(key);
        else
            for (const QString &text : found->second.texts)
                QCOMPARE(placeholders(text), placeholders(key.source));
    }
    QVERIFY2(missing.isEmpty(),
             missing.prepend("Run the target update_translations and write both forms:").constData());
}

void TestTranslations::nothingIsLeftOver()
{
    QByteArray vanished;
    for (const Messages *messages : {&m_chinese, &m_english}) {
        for (const auto &entry : *messages) {
            if (m_sources.messages.find(entry.first) == m_sources.messages.end())
                vanished += "\n  " + shown(entry.first);
        }
    }
    QVERIFY2(vanished.isEmpty(),
             vanished.prepend("No longer in the sources; run the target update_translations:").constData());
}

void TestTranslations::placeholdersAgree()
{
    checkChinese([](const QString &source, const QString &text) {
        return placeholders(source) == placeholders(text) ? QString() : QStringLiteral("other placeholders");
    });
}

void TestTranslations::edgesAgree()
{
    checkChinese([](const QString &source, const QString &text) {
        // `, ` becomes `，`: a full-width mark brings its own blank.
        if (source.trimmed().size() == 1 && text.size() == 1)
            return QString();
        if (leadingBlanks(source) != leadingBlanks(text) || trailingBlanks(source) != trailingBlanks(text))
            return QStringLiteral("other blanks at an edge");
        return source.endsWith(u'…') == text.endsWith(u'…') ? QString()
                                                            : QStringLiteral("dots lost or added");
    });
}

void TestTranslations::mnemonicsAgree()
{
    checkChinese([](const QString &source, const QString &text) {
        const QString letter = mnemonic(source).toUpper();
        if (letter != mnemonic(text).toUpper())
            return QStringLiteral("other mnemonic");
        const bool latin = text.contains(QLatin1String("English"));
        return letter.isEmpty() || latin || text.contains(u"(&" + letter + u')')
                   ? QString()
                   : QStringLiteral("mnemonic not in brackets");
    });
}

void TestTranslations::chineseIsWrittenAsItShouldBe()
{
    static const QRegularExpression halfWidth(QStringLiteral("\\p{Han}[,;:?!]|[\"]"));
    static const QRegularExpression unwanted(QStringLiteral("你|标注|实体|条目|置信度|\\.\\.\\.$"));
    checkChinese([](const QString &source, const QString &text) {
        if (halfWidth.match(text).hasMatch())
            return QStringLiteral("half-width mark");
        if (unwanted.match(text).hasMatch())
            return QStringLiteral("a word that is not used");
        // A sentence ends with a full stop in both languages, a label in neither.
        const bool abbreviation = source == QLatin1String("Conf.");
        return abbreviation || source.endsWith(u'.') == text.endsWith(u'。') ? QString()
                                                                             : QStringLiteral("full stop");
    });
}

void TestTranslations::glossaryIsKept()
{
    const std::vector<Term> glossary = readGlossary();
    QVERIFY2(glossary.size() > 60, "docs/glossary.md has lost its tables");
    QSet<QString> used;
    checkChinese([&](const QString &source, const QString &text) {
        for (const Term &term : glossary) {
            if (bare(source) != term.english)
                continue;
            used << term.english;
            if (!term.chinese.contains(bare(text)))
                return QString(u"the glossary has " + term.chinese.join(QStringLiteral(" / ")));
        }
        return QString();
    });
    QVERIFY2(used.size() > 40, "hardly a word of the glossary occurs: is it read as it is written?");
}

void TestTranslations::wordsAreKept_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *english, const char *chinese) {
        QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(chinese);
    };
    // In the middle of a text too: an English word, and one of the Chinese words that it may become.
    row("figures?", "数据|处|条");
    row("indicators?", "指标");
    row("districts?", "地区|区县");
    row("periods?", "时期");
    row("confidence", "把握");
    row("not reviewed", "待核");
    row("questioned", "存疑");
    row("accept(ed)?", "接受");
    row("rejected|reject", "驳回");
    row("reviewer", "审校人");
    row("reports?", "报告");
    row("projects?", "项目");
    row("panes?", "窗格");
    row("problems?", "问题");
    row("levels?", "水平值");
    row("growth", "增速");
    row("targets?", "目标");
    row("estimated?", "预计");
    row("undo", "撤销");
    row("sources", "出处");
}

void TestTranslations::wordsAreKept()
{
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    const QRegularExpression inEnglish(u"\\b(" + english + u")\\b",
                                       QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression inChinese(chinese);
    // REPORT on the command line stands for a file name.
    static const QRegularExpression capitals(QStringLiteral("\\b[A-Z]{2,}\\b"));
    // "Wrong in the report" and its kind are words of their own in the glossary, which holds them to it.
    QSet<QString> own;
    for (const Term &term : readGlossary())
        own << term.english;
    checkChinese([&](const QString &source, const QString &text) {
        const bool asked = inEnglish.match(QString(source).remove(u'&').remove(capitals)).hasMatch() &&
                           !own.contains(bare(source));
        return !asked || inChinese.match(text).hasMatch() ? QString() : QString(u"wanted " + chinese);
    });
}

void TestTranslations::programCarriesTheTranslations_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestTranslations::programCarriesTheTranslations()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/jiaoshu/i18n/jiaoshu_" + language + u".qm"));
    const Messages &messages = language == QLatin1String("en") ? m_english : m_chinese;
    for (const auto &[key, message] : messages) {
        const QByteArray comment = key.comment.toUtf8();
        const QString text =
            translator.translate(key.context.toUtf8().constData(), key.source.toUtf8().constData(),
                                 comment.isEmpty() ? nullptr : comment.constData(), message.plural ? 2 : -1);
        QVERIFY2(text == message.texts.last(), shown(key).constData());
    }
    if (language == QLatin1String("zh_CN"))
        QCOMPARE(translator.translate("Actions", "&Accept"), QStringLiteral("接受(&A)"));
}

void TestTranslations::oneFigureTwoFigures()
{
    QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/jiaoshu/i18n/jiaoshu_en.qm")));
    const auto text = [&english](int n) {
        return english.translate("jiaoshu::ui::FilterRow", "%n match(es)", nullptr, n);
    };
    QCOMPARE(text(1), QStringLiteral("%n match"));
    QCOMPARE(text(2), QStringLiteral("%n matches"));
    QCOMPARE(text(0), QStringLiteral("%n matches"));
}

void TestTranslations::qtSpeaksChineseToo()
{
    // File dialogs and the menus of text fields are Qt's own; app/languages.cpp loads this file by the same name.
    QTranslator qt;
    QVERIFY2(qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
             "the package qt6-translations-l10n is missing");
    QCOMPARE(qt.translate("QPlatformTheme", "Cancel"), QStringLiteral("取消"));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
