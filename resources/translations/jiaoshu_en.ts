<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>jiaoshu::ui::ExportDialog</name>
    <message numerus="yes">
        <source>All %n figure(s)</source>
        <translation>
            <numerusform>All %n figure</numerusform>
            <numerusform>All %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n figure(s) that the table shows</source>
        <translation>
            <numerusform>Only the %n figure that the table shows</numerusform>
            <numerusform>Only the %n figures that the table shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FilterRow</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n figure(s)</source>
        <translation>
            <numerusform>Filter %n figure</numerusform>
            <numerusform>Filter %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n figure(s) written to %1</source>
        <translation>
            <numerusform>%n figure written to %1</numerusform>
            <numerusform>%n figures written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReportList</name>
    <message numerus="yes">
        <source>%n</source>
        <comment>number of reports</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
</context>
</TS>
