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
    const bool chinese = language.startsWith(QLatin1String("zh"));
    // Missing translations leave English; nothing else depends on them.
    if (chinese &&
        m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has translations too: its plurals.
    if (m_own.load(QStringLiteral(":/jiaoshu/i18n/jiaoshu_%1.qm")
                       .arg(chinese ? QLatin1String("zh_CN") : QLatin1String("en"))))
        QCoreApplication::installTranslator(&m_own);
}

void Translators::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace jiaoshu::app
