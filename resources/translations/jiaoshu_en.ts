<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>jiaoshu::review</name>
    <message numerus="yes">
        <source>%1 is signed off: %n figure(s) stay as they are</source>
        <translation>
            <numerusform>%1 is signed off: %n figure stays as it is</numerusform>
            <numerusform>%1 is signed off: %n figures stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n decision(s) taken back in the copy were changed here and stay</source>
        <translation>
            <numerusform>%1: %n decision taken back in the copy was changed here and stays</numerusform>
            <numerusform>%1: %n decisions taken back in the copy were changed here and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s) stay as they were extracted here</source>
        <translation>
            <numerusform>%1: %n figure stays as it was extracted here</numerusform>
            <numerusform>%1: %n figures stay as they were extracted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %n figure(s) another one stands at the place</source>
        <translation>
            <numerusform>%1: for %n figure another one stands at the place</numerusform>
            <numerusform>%1: for %n figures another one stands at the place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n opinion(s) about figures stay in the copy; finish that there</source>
        <translation>
            <numerusform>%1: %n opinion about a figure stays in the copy; finish that there</numerusform>
            <numerusform>%1: %n opinions about figures stay in the copy; finish that there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New in the copy: %n event(s); both are the same up to event %1</source>
        <translation>
            <numerusform>New in the copy: %n event; both are the same up to event %1</numerusform>
            <numerusform>New in the copy: %n events; both are the same up to event %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %n decision(s) about figures</source>
        <translation>
            <numerusform>Taken over: %n decision about figures</numerusform>
            <numerusform>Taken over: %n decisions about figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s)</source>
        <translation>
            <numerusform>New: %n report</numerusform>
            <numerusform>New: %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n figure(s)</source>
        <translation>
            <numerusform>New: %n figure</numerusform>
            <numerusform>New: %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both say the same: %n figure(s)</source>
        <translation>
            <numerusform>Both say the same: %n figure</numerusform>
            <numerusform>Both say the same: %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To settle: %n figure(s) about which they differ</source>
        <translation>
            <numerusform>To settle: %n figure about which they differ</numerusform>
            <numerusform>To settle: %n figures about which they differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %n choice(s) about the project</source>
        <translation>
            <numerusform>Taken over: %n choice about the project</numerusform>
            <numerusform>Taken over: %n choices about the project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::store</name>
    <message numerus="yes">
        <source>%n page(s) of the file could not be read.</source>
        <translation>
            <numerusform>%n page of the file could not be read.</numerusform>
            <numerusform>%n pages of the file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of tables are damaged.</source>
        <translation>
            <numerusform>%n row of a table is damaged.</numerusform>
            <numerusform>%n rows of tables are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: what was extracted for %n figure(s) could not be read.</source>
        <translation>
            <numerusform>%1: what was extracted for %n figure could not be read.</numerusform>
            <numerusform>%1: what was extracted for %n figures could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n figure(s) changed; undo takes it back</source>
        <translation>
            <numerusform>%n figure changed; undo takes it back</numerusform>
            <numerusform>%n figures changed; undo takes it back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::BulkPanel</name>
    <message numerus="yes">
        <source>Change %n figure(s)</source>
        <translation>
            <numerusform>Change %n figure</numerusform>
            <numerusform>Change %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) change</source>
        <translation>
            <numerusform>%n figure changes</numerusform>
            <numerusform>%n figures change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ChartText</name>
    <message numerus="yes">
        <source>%n more figures say the same</source>
        <translation>
            <numerusform>%n more figure says the same</numerusform>
            <numerusform>%n more figures say the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further labels</source>
        <translation>
            <numerusform>%n further label</numerusform>
            <numerusform>%n further labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n districts in grey</source>
        <translation>
            <numerusform>%n district in grey</numerusform>
            <numerusform>%n districts in grey</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values drawn as the lowest and highest of each column of pixels</source>
        <translation>
            <numerusform>%n value drawn as the lowest and highest of each column of pixels</numerusform>
            <numerusform>%n values drawn as the lowest and highest of each column of pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n districts</source>
        <translation>
            <numerusform>%n district</numerusform>
            <numerusform>%n districts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Decisions</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
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
    <name>jiaoshu::ui::FindingDelegate</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FindingPage</name>
    <message numerus="yes">
        <source>%n other problem(s) with the same figure</source>
        <translation>
            <numerusform>%n other problem with the same figure</numerusform>
            <numerusform>%n other problems with the same figure</numerusform>
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
    <name>jiaoshu::ui::HistoryFilterRow</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
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
    <message numerus="yes">
        <source>%n change(s) are not saved and would be lost. Save the project elsewhere first.</source>
        <translation>
            <numerusform>%n change is not saved and would be lost. Save the project elsewhere first.</numerusform>
            <numerusform>%n changes are not saved and would be lost. Save the project elsewhere first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; &quot;jiaoshu recover&quot; lists all</source>
        <translation>
            <numerusform>%n more; &quot;jiaoshu recover&quot; lists all</numerusform>
            <numerusform>%n more; &quot;jiaoshu recover&quot; lists all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) written to %1</source>
        <translation>
            <numerusform>%n chart written to %1</numerusform>
            <numerusform>%n charts written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written</source>
        <translation>
            <numerusform>%n question written</numerusform>
            <numerusform>%n questions written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) filed</source>
        <translation>
            <numerusform>%n answer filed</numerusform>
            <numerusform>%n answers filed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were left out: nothing like that was asked, or its numbers have changed.</source>
        <translation>
            <numerusform>%n answer was left out: nothing like that was asked, or its numbers have changed.</numerusform>
            <numerusform>%n answers were left out: nothing like that was asked, or its numbers have changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::MeasuresDialog</name>
    <message numerus="yes">
        <source>Blind %1, %n figure(s): %2</source>
        <translation>
            <numerusform>Blind %1, %n figure: %2</numerusform>
            <numerusform>Blind %1, %n figures: %2</numerusform>
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
<context>
    <name>jiaoshu::ui::Reviewing</name>
    <message numerus="yes">
        <source>%n review(s) of each report</source>
        <translation>
            <numerusform>%n review of each report</numerusform>
            <numerusform>%n reviews of each report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s) assigned</source>
        <translation>
            <numerusform>%1 of %n report assigned</numerusform>
            <numerusform>%1 of %n reports assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This review has not looked at %n figure(s).</source>
        <translation>
            <numerusform>This review has not looked at %n figure.</numerusform>
            <numerusform>This review has not looked at %n figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::SavingBanner</name>
    <message numerus="yes">
        <source>%n change(s) are kept here, not on disk, and are tried again until they are saved.</source>
        <translation>
            <numerusform>%n change is kept here, not on disk, and is tried again until it is saved.</numerusform>
            <numerusform>%n changes are kept here, not on disk, and are tried again until they are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n change(s)</source>
        <translation>
            <numerusform>Saving %n change</numerusform>
            <numerusform>Saving %n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
