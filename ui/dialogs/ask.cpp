// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ask.h"

#include "exchange/format.h"
#include "ui/dialogs/assigndialog.h"
#include "ui/dialogs/chartfiledialog.h"
#include "ui/dialogs/encodingdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/indicatornamedialog.h"
#include "ui/dialogs/indicatorsdialog.h"
#include "ui/dialogs/measuresdialog.h"
#include "ui/dialogs/reopendialog.h"
#include "ui/dialogs/reportinfodialog.h"
#include "ui/dialogs/reviewrulesdialog.h"
#include "ui/dialogs/sampledialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>

namespace jiaoshu::ui {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("Ask", text); }

QString projectFilter() { return translated(QT_TRANSLATE_NOOP("Ask", "Projects (*.jiaoshu)")); }

} // namespace

QStringList DialogAsk::reportFiles(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileNames(
        parent, translated(QT_TRANSLATE_NOOP("Ask", "Open reports")), folder,
        translated(QT_TRANSLATE_NOOP("Ask", "Text files (*.txt *.text *.md);;All files (*)")));
}

QString DialogAsk::projectToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, translated(QT_TRANSLATE_NOOP("Ask", "Open project")), folder,
                                        projectFilter());
}

QString DialogAsk::projectToMerge(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        parent, translated(QT_TRANSLATE_NOOP("Ask", "Merge another copy of this project")), folder,
        projectFilter());
}

QString DialogAsk::projectToCreate(QWidget *parent, const QString &folder)
{
    return fileToSave(parent, translated(QT_TRANSLATE_NOOP("Ask", "New project")),
                      QDir(folder).filePath(QStringLiteral("review.jiaoshu")), projectFilter());
}

QString DialogAsk::fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                              const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

std::optional<ExportWish> DialogAsk::exportOf(QWidget *parent, int all, int filtered,
                                              const QString &suggestion)
{
    ExportDialog dialog(all, filtered, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const exchange::ExportFormat *format = exchange::exportFormat(dialog.format());
    if (!format)
        return std::nullopt;
    const QString suffix = format->suffix();
    QString path =
        fileToSave(parent, translated(QT_TRANSLATE_NOOP("Ask", "Export figures")), suggestion + u'.' + suffix,
                   QStringLiteral("%1 (*.%2)").arg(format->name(), suffix));
    if (path.isEmpty())
        return std::nullopt;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    return ExportWish{dialog.format(), dialog.filteredOnly(), path};
}

std::optional<ChartFileWish> DialogAsk::chartFile(QWidget *parent, const QString &suggestion)
{
    ChartFileDialog dialog(parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    ChartFileWish wish = dialog.wish();
    wish.path = fileToSave(parent, translated(QT_TRANSLATE_NOOP("Ask", "Save chart")),
                           suggestion + u'.' + wish.format, QStringLiteral("*.%1").arg(wish.format));
    if (wish.path.isEmpty())
        return std::nullopt;
    if (QFileInfo(wish.path).suffix().isEmpty())
        wish.path += u'.' + wish.format;
    return wish;
}

void DialogAsk::printPreview(QWidget *parent, const QString &title,
                             const std::function<void(QPagedPaintDevice &)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter *device) { paint(*device); });
    dialog.exec();
}

std::optional<QString> DialogAsk::encodingOf(QWidget *parent, const QString &fileName,
                                             const QByteArray &bytes, const QStringList &candidates)
{
    EncodingDialog dialog(fileName, bytes, candidates, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.encoding();
}

std::optional<figures::ReportInfo> DialogAsk::reportInfo(QWidget *parent, const figures::ReportInfo &info,
                                                         const figures::Gazetteer &gazetteer)
{
    ReportInfoDialog dialog(info, gazetteer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.info();
}

std::optional<figures::CatalogueAdditions>
DialogAsk::nameOfIndicator(QWidget *parent, const QString &words, const exchange::LiveCatalogue &catalogue,
                           const QString &language)
{
    IndicatorNameDialog dialog(words, catalogue, language, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.additions();
}

void DialogAsk::manageIndicators(QWidget *parent, exchange::LiveCatalogue &catalogue, const QString &folder)
{
    IndicatorsDialog(catalogue, *this, folder, parent).exec();
}

QString DialogAsk::catalogueToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        parent, translated(QT_TRANSLATE_NOOP("Ask", "Import indicators")), folder,
        translated(QT_TRANSLATE_NOOP("Ask", "Indicators (*.json);;All files (*)")));
}

QString DialogAsk::answersToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        parent, translated(QT_TRANSLATE_NOOP("Ask", "Read the answers of a query sheet")), folder,
        translated(QT_TRANSLATE_NOOP("Ask", "Query sheet saved as CSV (*.csv);;All files (*)")));
}

std::optional<review::ReviewRules> DialogAsk::reviewRules(QWidget *parent, const review::ReviewRules &rules)
{
    ReviewRulesDialog dialog(rules, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.rules();
}

std::optional<AssignWish> DialogAsk::assignment(QWidget *parent, const review::ReviewDocument &document,
                                                review::ReportId report)
{
    AssignDialog dialog(document, report, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.wish();
}

std::optional<ReopenWish> DialogAsk::reopening(QWidget *parent, const review::ReviewDocument &document,
                                               review::ReportId report)
{
    ReopenDialog dialog(document, report, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.wish();
}

std::optional<SampleWish> DialogAsk::sample(QWidget *parent, const review::ReviewDocument &document,
                                            review::ReportId report)
{
    SampleDialog dialog(document, report, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.wish();
}

void DialogAsk::showMeasures(QWidget *parent, const review::ReviewDocument &document)
{
    MeasuresDialog(document, parent).exec();
}

bool DialogAsk::confirm(QWidget *parent, const QString &title, const QString &text, const QString &accept)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
    box.button(QMessageBox::Cancel)->setText(translated(QT_TRANSLATE_NOOP("Ask", "Cancel")));
    const QAbstractButton *yes = box.addButton(accept, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace jiaoshu::ui
