// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/additions.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace jiaoshu::ui {

/** The properties of an indicator as fields: of one that a user makes, or what is added to one that is there. */
class IndicatorForm : public QWidget {
    Q_OBJECT
public:
    /** `catalogue` says which units are known; it outlives the form. */
    explicit IndicatorForm(const figures::Catalogue &catalogue, QWidget *parent = nullptr);

    /** Shows an indicator of the user's own; one with nothing but a name is new. */
    void showOwn(const figures::Indicator &indicator);
    /** Shows what is added to an indicator that ships with the program; only that can be changed. */
    void showExtension(const figures::Indicator &indicator,
                       const figures::CatalogueAdditions::Extension &extension);
    /** Where other names are asked for elsewhere. */
    void hideAliases();

    /** The indicator as it stands in the fields. */
    figures::Indicator indicator() const;
    figures::CatalogueAdditions::Extension extension() const;
    /** The unit that is typed and not known yet, with what it is said to count; none where all are known. */
    std::vector<figures::UnitEntry> newUnits() const;
    /** What is missing or no number; empty where the fields can be taken. */
    QString wrong() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(const QString &label, const char *objectName);
    QComboBox *addChoice(const QString &label, const char *objectName);
    void fillChoices();
    QString unknownUnit() const;
    void offerUnitClass();
    QString wrongRange() const;

    const figures::Catalogue &m_catalogue;
    /** What the fields do not show: id, group, price basis. */
    figures::Indicator m_shown;
    bool m_isExtension = false;
    QFormLayout *m_layout;
    QLineEdit *m_name;
    QLineEdit *m_english;
    QLineEdit *m_aliases;
    QLineEdit *m_units;
    QComboBox *m_unitClass;
    QComboBox *m_direction;
    QComboBox *m_stock;
    QLineEdit *m_lowest;
    QLineEdit *m_highest;
};

} // namespace jiaoshu::ui
