// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace jiaoshu::app {

QString systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.first().startsWith(QLatin1String("zh")) ? QStringLiteral("zh")
                                                                                      : QStringLiteral("en");
}

Translators::~Translators() { remove(); }

void Translators::install(const QString &language)
{
    remove();
    if (!language.startsWith(QLatin1String("zh"))) {
        // English needs a file for its plurals alone: "1 figure", "2 figures".
        if (m_own.load(QStringLiteral(":/jiaoshu/i18n/jiaoshu_en.qm")))
            QCoreApplication::installTranslator(&m_own);
        return;
    }
    // Missing translations leave English; nothing else depends on them.
    if (m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/jiaoshu/i18n/jiaoshu_zh_CN.qm")))
        QCoreApplication::installTranslator(&m_own);
}

void Translators::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace jiaoshu::app
