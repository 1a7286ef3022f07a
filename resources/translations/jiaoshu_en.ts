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
    <name>jiaoshu::ui::ExtractingAgain</name>
    <message numerus="yes">
        <source>Extracted again: all %n figure(s) read as before</source>
        <translation>
            <numerusform>Extracted again: the %n figure reads as before</numerusform>
            <numerusform>Extracted again: all %n figures read as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extracted again: %n figure(s) changed; undo takes it back</source>
        <translation>
            <numerusform>Extracted again: %n figure changed; undo takes it back</numerusform>
            <numerusform>Extracted again: %n figures changed; undo takes it back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ExtractorPage</name>
    <message numerus="yes">
        <source>%n figure(s) found</source>
        <translation>
            <numerusform>%n figure found</numerusform>
            <numerusform>%n figures found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not taken</source>
        <translation>
            <numerusform>%n line not taken</numerusform>
            <numerusform>%n lines not taken</numerusform>
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
    <name>jiaoshu::ui::GridPanel</name>
    <message numerus="yes">
        <source>%n value(s) stand out</source>
        <translation>
            <numerusform>%n value stands out</numerusform>
            <numerusform>%n values stand out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IndicatorsDialog</name>
    <message numerus="yes">
        <source>Names of %n indicator(s) taken over from %1</source>
        <translation>
            <numerusform>Names of %n indicator taken over from %1</numerusform>
            <numerusform>Names of %n indicators taken over from %1</numerusform>
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
    <message numerus="yes">
        <source>%1: %n more line(s) of the extractor were not taken</source>
        <translation>
            <numerusform>%1: %n more line of the extractor was not taken</numerusform>
            <numerusform>%1: %n more lines of the extractor were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped here; %n figure(s) open</source>
        <translation>
            <numerusform>You stopped here; %n figure open</numerusform>
            <numerusform>You stopped here; %n figures open</numerusform>
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
