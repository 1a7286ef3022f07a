<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open reports…</source>
        <translation>打开报告(&amp;O)…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Read report files and add them to the project</source>
        <translation>读取报告文件，加入项目</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>Start an empty project in a file of its own</source>
        <translation>新建空项目，单独存为一个文件</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Go on with a project file</source>
        <translation>打开项目文件，继续审校</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>打开样例项目(&amp;S)</translation>
    </message>
    <message>
        <source>Open a project with sample reports</source>
        <translation>打开带样例报告的项目</translation>
    </message>
    <message>
        <source>About this &amp;report…</source>
        <translation>报告信息(&amp;R)…</translation>
    </message>
    <message>
        <source>Correct title, district, year and kind of the report</source>
        <translation>修改报告的标题、地区、年份和种类</translation>
    </message>
    <message>
        <source>&amp;Export figures…</source>
        <translation>导出数据(&amp;E)…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the figures to a CSV, XLSX or JSONL file</source>
        <translation>把数据写入 CSV、XLSX 或 JSONL 文件</translation>
    </message>
    <message>
        <source>Save &amp;chart…</source>
        <translation>保存图表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program; every decision is saved already</source>
        <translation>关闭程序，所有决定都已保存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>撤销最近一次决定</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the decision again that was taken back</source>
        <translation>重新作出刚撤销的决定</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in the text of the report</source>
        <translation>在报告原文中查找</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>到下一个匹配处</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>到上一个匹配处</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by a part of its name</source>
        <translation>输入名称的一部分，查找任何命令</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Language, colours, reviewer and keys</source>
        <translation>语言、配色、审校人和按键</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>The figure is right as it stands</source>
        <translation>该数据无误</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>Change what was extracted</source>
        <translation>修改抽取的内容</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>驳回(&amp;R)</translation>
    </message>
    <message>
        <source>This is no figure to keep</source>
        <translation>该数据不予保留</translation>
    </message>
    <message>
        <source>&amp;Question…</source>
        <translation>存疑(&amp;Q)…</translation>
    </message>
    <message>
        <source>Ask something about it; it stays open</source>
        <translation>提出疑问，仍算待核</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Come back to it; it stays open</source>
        <translation>以后再看，仍算待核</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Write something beside it, without deciding</source>
        <translation>写下备注，不作决定</translation>
    </message>
    <message>
        <source>A&amp;dd figure</source>
        <translation>新增数据(&amp;D)</translation>
    </message>
    <message>
        <source>Make a figure of the selected text</source>
        <translation>把选中的文字记为一条数据</translation>
    </message>
    <message>
        <source>Re&amp;vert this decision</source>
        <translation>恢复这一条决定(&amp;V)</translation>
    </message>
    <message>
        <source>Take back one old decision, whatever came after it</source>
        <translation>单独撤回历史中的这一条决定，不影响之后的决定</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>To the next figure; decides nothing</source>
        <translation>到下一处数据，不作决定</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>To the figure before; decides nothing</source>
        <translation>到上一处数据，不作决定</translation>
    </message>
    <message>
        <source>Next not &amp;reviewed</source>
        <translation>下一待核(&amp;R)</translation>
    </message>
    <message>
        <source>To the next figure that waits for a decision</source>
        <translation>到下一处待核的数据</translation>
    </message>
    <message>
        <source>Previous not re&amp;viewed</source>
        <translation>上一待核(&amp;V)</translation>
    </message>
    <message>
        <source>To the figure before that waits for a decision</source>
        <translation>到上一处待核的数据</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the place visited before</source>
        <translation>回到之前看过的位置</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>回到后退之前的位置</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard to the next pane</source>
        <translation>键盘切换到下一窗格</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>上一窗格(&amp;E)</translation>
    </message>
    <message>
        <source>Keyboard to the pane before</source>
        <translation>键盘切换到上一窗格</translation>
    </message>
    <message>
        <source>Open in &amp;text</source>
        <translation>在原文中打开(&amp;T)</translation>
    </message>
    <message>
        <source>Show the sentence in its report</source>
        <translation>在报告中显示这一句原文</translation>
    </message>
    <message>
        <source>Open in tren&amp;ds</source>
        <translation>在趋势中打开(&amp;D)</translation>
    </message>
    <message>
        <source>Show its indicator over the years</source>
        <translation>显示该指标的历年数据</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审校(&amp;R)</translation>
    </message>
    <message>
        <source>Reports side by side</source>
        <translation>并排审校报告</translation>
    </message>
    <message>
        <source>&amp;Trends</source>
        <translation>趋势(&amp;T)</translation>
    </message>
    <message>
        <source>Indicators over districts and years</source>
        <translation>各地区、各年份的指标</translation>
    </message>
    <message>
        <source>&amp;Link panes</source>
        <translation>窗格联动(&amp;L)</translation>
    </message>
    <message>
        <source>By indicator, by section, off</source>
        <translation>按指标、按章节、关闭</translation>
    </message>
    <message>
        <source>A&amp;dd pane</source>
        <translation>增加窗格(&amp;D)</translation>
    </message>
    <message>
        <source>Show one more report beside the others</source>
        <translation>再并排显示一份报告</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>关闭窗格(&amp;C)</translation>
    </message>
    <message>
        <source>Close the pane with the keyboard</source>
        <translation>关闭键盘所在的窗格</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字放大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字缩小</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>文字恢复正常大小</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>数据栏(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏数据栏</translation>
    </message>
    <message>
        <source>&amp;Figure table</source>
        <translation>数据表(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the figure table</source>
        <translation>显示或隐藏数据表</translation>
    </message>
    <message>
        <source>Report &amp;list</source>
        <translation>报告列表(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the report list</source>
        <translation>显示或隐藏报告列表</translation>
    </message>
    <message>
        <source>中文 / &amp;English</source>
        <translation>中文 / &amp;English</translation>
    </message>
    <message>
        <source>Switch the language of the interface</source>
        <translation>切换界面语言</translation>
    </message>
    <message>
        <source>Light, dark, high &amp;contrast</source>
        <translation>浅色、深色、高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Switch the colours</source>
        <translation>切换配色</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>按键(&amp;K)…</translation>
    </message>
    <message>
        <source>All keys, and how to change them</source>
        <translation>全部按键及其修改</translation>
    </message>
    <message>
        <source>E&amp;xtract again…</source>
        <translation>重新抽取(&amp;X)…</translation>
    </message>
    <message>
        <source>Find the figures of this report again; decisions stay, and changes are listed first</source>
        <translation>重新抽取本报告的数据；决定保持不变，先列出变化</translation>
    </message>
    <message>
        <source>Extract &amp;all again…</source>
        <translation>全部重新抽取(&amp;A)…</translation>
    </message>
    <message>
        <source>Find the figures of all reports again; decisions stay, and changes are listed first</source>
        <translation>重新抽取全部报告的数据；决定保持不变，先列出变化</translation>
    </message>
    <message>
        <source>&amp;Indicators…</source>
        <translation>指标(&amp;I)…</translation>
    </message>
    <message>
        <source>All indicators with their names; add your own and share them</source>
        <translation>查看所有指标及其名称，添加自己的指标并与他人共享</translation>
    </message>
    <message>
        <source>Name of an &amp;indicator…</source>
        <translation>这是某指标的名称(&amp;I)…</translation>
    </message>
    <message>
        <source>Say which indicator the selected words name</source>
        <translation>指明所选文字是哪个指标的名称</translation>
    </message>
    <message>
        <source>Show all n&amp;umerals</source>
        <translation>显示全部数字(&amp;U)</translation>
    </message>
    <message>
        <source>Mark the numerals that are no figures, and say why</source>
        <translation>标出不是数据的数字，并说明原因</translation>
    </message>
    <message>
        <source>Next pr&amp;oblem</source>
        <translation>下一问题(&amp;O)</translation>
    </message>
    <message>
        <source>Previous proble&amp;m</source>
        <translation>上一问题(&amp;M)</translation>
    </message>
    <message>
        <source>In order of nee&amp;d</source>
        <translation>按需核程度(&amp;D)</translation>
    </message>
    <message>
        <source>Order: by need</source>
        <translation>次序：按需核程度</translation>
    </message>
    <message>
        <source>Questions first, then what was read with little confidence, then the rest</source>
        <translation>先存疑，再把握小的，最后其余</translation>
    </message>
    <message>
        <source>Indicator b&amp;y indicator</source>
        <translation>按指标(&amp;Y)</translation>
    </message>
    <message>
        <source>Order: by indicator</source>
        <translation>次序：按指标</translation>
    </message>
    <message>
        <source>All figures of an indicator over all reports, by district and period</source>
        <translation>同一指标在所有报告中的数据，依地区、时期</translation>
    </message>
    <message>
        <source>As t&amp;he reports read</source>
        <translation>按报告先后(&amp;H)</translation>
    </message>
    <message>
        <source>Order: as read</source>
        <translation>次序：按原文</translation>
    </message>
    <message>
        <source>From the beginning of a report to its end</source>
        <translation>从报告开头到结尾</translation>
    </message>
    <message>
        <source>Chan&amp;ge the order</source>
        <translation>换一种次序(&amp;G)</translation>
    </message>
    <message>
        <source>By need, by indicator, as read</source>
        <translation>按需核程度、按指标、按原文</translation>
    </message>
    <message>
        <source>&amp;Grid of the indicator</source>
        <translation>指标对照表(&amp;G)</translation>
    </message>
    <message>
        <source>Show the chosen figure&apos;s indicator, districts by periods</source>
        <translation>列出所选数据的指标：各地区、各时期</translation>
    </message>
    <message>
        <source>&amp;Many at once…</source>
        <translation>批量处理(&amp;M)…</translation>
    </message>
    <message>
        <source>Many…</source>
        <translation>批量…</translation>
    </message>
    <message>
        <source>Accept, reject or change all figures that the table shows, or the chosen rows; listed first</source>
        <translation>接受、驳回或更改表中显示的全部数据，或所选各行；先列出清单</translation>
    </message>
    <message>
        <source>Correct all ali&amp;ke…</source>
        <translation>同类数据一并更正(&amp;K)…</translation>
    </message>
    <message>
        <source>Do for all figures alike what was corrected in this one; listed first</source>
        <translation>对同类数据作与本条相同的更正；先列出清单</translation>
    </message>
    <message>
        <source>Edit in the &amp;table</source>
        <translation>在表中编辑(&amp;T)</translation>
    </message>
    <message>
        <source>Correct this cell of the table in its place</source>
        <translation>在表格单元格中直接更正</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>复制行(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the chosen rows with their headings, for a spreadsheet</source>
        <translation>连同表头复制所选各行，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>C&amp;hapters…</source>
        <translation>章节(&amp;H)…</translation>
    </message>
    <message>
        <source>List the chapters of this report and go to one</source>
        <translation>列出这份报告的章节，转到其中一章</translation>
    </message>
    <message>
        <source>&amp;Split pane</source>
        <translation>拆分窗格(&amp;S)</translation>
    </message>
    <message>
        <source>Show this report a second time, at another place</source>
        <translation>在另一处再显示这份报告</translation>
    </message>
    <message>
        <source>Loc&amp;k pane</source>
        <translation>锁定窗格(&amp;K)</translation>
    </message>
    <message>
        <source>Keep this pane where it is, whatever it is linked with; or free it again</source>
        <translation>无论如何联动，此窗格都停在原处；再按一次解除</translation>
    </message>
    <message>
        <source>Move pane le&amp;ft</source>
        <translation>窗格左移(&amp;F)</translation>
    </message>
    <message>
        <source>This pane one place to the left</source>
        <translation>将此窗格左移一位</translation>
    </message>
    <message>
        <source>Move pane ri&amp;ght</source>
        <translation>窗格右移(&amp;G)</translation>
    </message>
    <message>
        <source>This pane one place to the right</source>
        <translation>将此窗格右移一位</translation>
    </message>
    <message>
        <source>Ta&amp;ble view…</source>
        <translation>表格视图(&amp;B)…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Groups, columns and saved views of the table</source>
        <translation>表格的分组、列和已存视图</translation>
    </message>
    <message>
        <source>S&amp;plit figure</source>
        <translation>拆分数据(&amp;P)</translation>
    </message>
    <message>
        <source>Make a figure of each number in it, or of each side of the caret</source>
        <translation>其中每个数各成一条数据；光标在其中时从光标处拆开</translation>
    </message>
    <message>
        <source>&amp;Merge figures</source>
        <translation>合并数据(&amp;M)</translation>
    </message>
    <message>
        <source>Make one figure of it and the next one, or of the selected ones</source>
        <translation>与下一条数据（或所选文字中的各条）合为一条</translation>
    </message>
    <message>
        <source>M&amp;ove figure here…</source>
        <translation>移到此处(&amp;O)…</translation>
    </message>
    <message>
        <source>Move the chosen figure to the number at the caret</source>
        <translation>把所选数据移到光标所在的数字</translation>
    </message>
    <message>
        <source>End one character on</source>
        <translation>终点后移一字</translation>
    </message>
    <message>
        <source>Move the end of the figure to the right</source>
        <translation>把数据的终点向右移一个字</translation>
    </message>
    <message>
        <source>End one character back</source>
        <translation>终点前移一字</translation>
    </message>
    <message>
        <source>Move the end of the figure to the left</source>
        <translation>把数据的终点向左移一个字</translation>
    </message>
    <message>
        <source>Start one character on</source>
        <translation>起点后移一字</translation>
    </message>
    <message>
        <source>Move the start of the figure to the right</source>
        <translation>把数据的起点向右移一个字</translation>
    </message>
    <message>
        <source>Start one character back</source>
        <translation>起点前移一字</translation>
    </message>
    <message>
        <source>Move the start of the figure to the left</source>
        <translation>把数据的起点向左移一个字</translation>
    </message>
    <message>
        <source>Other &amp;mentions in the table</source>
        <translation>同一事实列入数据表(&amp;M)</translation>
    </message>
    <message>
        <source>All in the table</source>
        <translation>全部列入数据表</translation>
    </message>
    <message>
        <source>Show only the figures that state the same fact, in all reports</source>
        <translation>只显示所有报告中同一事实的数据</translation>
    </message>
    <message>
        <source>&amp;Reviews of the project…</source>
        <translation>项目审次(&amp;R)…</translation>
    </message>
    <message>
        <source>How many reviews a report goes through, and whether one person may do two</source>
        <translation>每份报告审校几次，同一人可否审校两次</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>分派(&amp;A)…</translation>
    </message>
    <message>
        <source>Say who is to do a review of this report, of its district, or of all</source>
        <translation>指定由谁审校这份报告、本地区或全部报告</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>签发(&amp;S)…</translation>
    </message>
    <message>
        <source>End this review of the report; after the last one it is frozen</source>
        <translation>结束这份报告的本次审校；末次签发后冻结</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>退回(&amp;O)…</translation>
    </message>
    <message>
        <source>Bring the report back to a review, with a reason</source>
        <translation>说明理由，把报告退回某一审次</translation>
    </message>
    <message>
        <source>Review &amp;blind</source>
        <translation>盲审(&amp;B)</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲审</translation>
    </message>
    <message>
        <source>Decide without seeing what others decided; again to see the common record</source>
        <translation>不看他人的决定进行审校；再按一次显示共同记录</translation>
    </message>
    <message>
        <source>&amp;Hand in the blind review…</source>
        <translation>提交盲审(&amp;H)…</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>提交…</translation>
    </message>
    <message>
        <source>What agrees becomes the common record, what differs is settled side against side</source>
        <translation>一致的并入共同记录，不一致的逐条裁定</translation>
    </message>
    <message>
        <source>&amp;Draw a sample…</source>
        <translation>抽样(&amp;D)…</translation>
    </message>
    <message>
        <source>Let this review look at a part of the figures, drawn by chance</source>
        <translation>本审次只看随机抽取的一部分数据</translation>
    </message>
    <message>
        <source>D&amp;isagreements</source>
        <translation>分歧(&amp;I)</translation>
    </message>
    <message>
        <source>Keep &amp;what stands</source>
        <translation>维持现有记录(&amp;W)</translation>
    </message>
    <message>
        <source>Settle the disagreement for the common record</source>
        <translation>按共同记录裁定</translation>
    </message>
    <message>
        <source>&amp;Progress and agreement…</source>
        <translation>进度与一致性(&amp;P)…</translation>
    </message>
    <message>
        <source>How far the reviews are, how well they agree, and the error rate of samples</source>
        <translation>审校进度、一致性与样本差错率</translation>
    </message>
    <message>
        <source>&amp;Merge another copy…</source>
        <translation>合并另一份副本(&amp;M)…</translation>
    </message>
    <message>
        <source>Join what another copy of this project has of its own; a summary comes first</source>
        <translation>并入本项目另一份副本中自有的内容；先显示摘要</translation>
    </message>
    <message>
        <source>Where blind reviews or other copies and the common record differ</source>
        <translation>盲审或其他副本与共同记录不一致之处</translation>
    </message>
    <message>
        <source>&amp;Take the other side</source>
        <translation>采用另一方意见(&amp;T)</translation>
    </message>
    <message>
        <source>Settle the disagreement for the blind review or the other copy</source>
        <translation>按盲审或副本的意见裁定</translation>
    </message>
    <message>
        <source>To the next figure that a check complains of, or that is questioned or uncertain</source>
        <translation>到下一处有核查问题、存疑或把握不大的数据</translation>
    </message>
    <message>
        <source>To the figure before that a check complains of, or that is questioned or uncertain</source>
        <translation>到上一处有核查问题、存疑或把握不大的数据</translation>
    </message>
    <message>
        <source>Save the chart as a picture, a PDF or a table, or the charts of all indicators</source>
        <translation>把图表存为图片、PDF 或表格，或存出全部指标的图表</translation>
    </message>
    <message>
        <source>Cop&amp;y chart</source>
        <translation>复制图表(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the chart as a picture; in its table, as text</source>
        <translation>复制为图片，在图下的表中复制为文本</translation>
    </message>
    <message>
        <source>Pr&amp;int chart…</source>
        <translation>打印图表(&amp;I)…</translation>
    </message>
    <message>
        <source>Print the chart on A4, after a preview</source>
        <translation>先预览，再打印到 A4 纸</translation>
    </message>
    <message>
        <source>Export ta&amp;ble (XLSX, CSV)…</source>
        <translation>导出表（XLSX、CSV）(&amp;B)…</translation>
    </message>
    <message>
        <source>Write the compared figures as a table, with their sources</source>
        <translation>把所比较的数据连同出处写成表</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>对比(&amp;P)</translation>
    </message>
    <message>
        <source>Districts and years in a table, and what is covered</source>
        <translation>各地区各年份列成一张表，以及覆盖情况</translation>
    </message>
    <message>
        <source>&amp;Both right…</source>
        <translation>两处都对(&amp;B)…</translation>
    </message>
    <message>
        <source>The figures hold, and a reason says why; the problem no longer counts</source>
        <translation>数据成立，写明理由；此问题不再计数</translation>
    </message>
    <message>
        <source>Add to the &amp;query sheet</source>
        <translation>列入核实单(&amp;Q)</translation>
    </message>
    <message>
        <source>Ask whoever wrote the report; the problem no longer counts</source>
        <translation>请报告撰写单位核实；此问题不再计数</translation>
    </message>
    <message>
        <source>&amp;Not a problem…</source>
        <translation>不是问题(&amp;N)…</translation>
    </message>
    <message>
        <source>The check is mistaken here, and a reason says why; the problem no longer counts</source>
        <translation>规则在此不适用，写明理由；此问题不再计数</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>Take back how this problem was settled</source>
        <translation>撤回对此问题的处理</translation>
    </message>
    <message>
        <source>&amp;Export the query sheet…</source>
        <translation>导出核实单(&amp;E)…</translation>
    </message>
    <message>
        <source>Query sheet…</source>
        <translation>核实单…</translation>
    </message>
    <message>
        <source>Write the questions to the authors, report by report, to an XLSX, CSV or HTML file</source>
        <translation>按报告把要核实的问题写入 XLSX、CSV 或 HTML 文件</translation>
    </message>
    <message>
        <source>&amp;Read the answers…</source>
        <translation>读入答复(&amp;R)…</translation>
    </message>
    <message>
        <source>Answers…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>File what the authors wrote into the query sheet</source>
        <translation>把撰写单位填在核实单上的答复归档</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>核查(&amp;K)</translation>
    </message>
    <message>
        <source>What checks find, to be settled one by one</source>
        <translation>核查发现的问题，逐个处理</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>There is no backup.</source>
        <translation>没有备份。</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Projects (*.jiaoshu)</source>
        <translation>校数项目 (*.jiaoshu)</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md);;All files (*)</source>
        <translation>文本文件 (*.txt *.text *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import indicators</source>
        <translation>导入指标</translation>
    </message>
    <message>
        <source>Indicators (*.json);;All files (*)</source>
        <translation>指标文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Merge another copy of this project</source>
        <translation>合并本项目的另一份副本</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Read the answers of a query sheet</source>
        <translation>读入核实单的答复</translation>
    </message>
    <message>
        <source>Query sheet saved as CSV (*.csv);;All files (*)</source>
        <translation>另存为 CSV 的核实单 (*.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>review %1</source>
        <translation>第 %1 审</translation>
    </message>
    <message>
        <source>without seeing the others</source>
        <translation>盲审</translation>
    </message>
    <message>
        <source>in another copy: %1</source>
        <translation>另一副本：%1</translation>
    </message>
    <message>
        <source>Whole: every event hangs on the one before it, and what the project shows follows from the events.</source>
        <translation>完整：每个事件都接在前一个事件之后，项目显示的内容都由事件得出。</translation>
    </message>
    <message>
        <source>BROKEN at event %1: %2</source>
        <translation>第 %1 个事件处有误：%2</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>决定记录</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures with events</source>
        <translation>有事件的数据</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reviewers (events)</source>
        <translation>审校人（事件数）</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>首个事件</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>末个事件</translation>
    </message>
    <message>
        <source>First hash</source>
        <translation>首个哈希值</translation>
    </message>
    <message>
        <source>Last hash</source>
        <translation>末个哈希值</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>By report and figure</source>
        <translation>按报告和数据</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>报告 %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>数据 %1</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>不在册</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审校人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>To</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>in one act with %1</source>
        <translation>与第 %1 个事件同属一次操作</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>已由第 %1 个事件撤销</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>按时间先后</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Other copies that were merged</source>
        <translation>已合并的其他副本</translation>
    </message>
    <message>
        <source>Reports and figures have the numbers that they have there.</source>
        <translation>报告与数据的编号是各副本中的编号。</translation>
    </message>
</context>
<context>
    <name>ChartColumns</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Value as printed</source>
        <translation>原文数值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>指标编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>是否为准</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>推算依据</translation>
    </message>
    <message>
        <source>Break before</source>
        <translation>此前断点</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report title</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Start (code points)</source>
        <translation>起点（码点）</translation>
    </message>
    <message>
        <source>End (code points)</source>
        <translation>终点（码点）</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>数据原文</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The same elsewhere</source>
        <translation>同值的其他出处</translation>
    </message>
    <message>
        <source>Figure number</source>
        <translation>数据编号</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>制图日期</translation>
    </message>
    <message>
        <source>Not reviewed in the chart</source>
        <translation>图中待核</translation>
    </message>
    <message>
        <source>Points of the chart</source>
        <translation>图中数据</translation>
    </message>
    <message>
        <source>level of the year less level of the year before, by the latter, times 100</source>
        <translation>（当年水平值 − 上年水平值）÷ 上年水平值 × 100</translation>
    </message>
    <message>
        <source>index of the year before times (100 + reported growth) by 100; 100 in the base year</source>
        <translation>上年指数 ×（100 + 报告所述增速）÷ 100，基年为 100</translation>
    </message>
    <message>
        <source>level of the year by level of the base year, times 100</source>
        <translation>当年水平值 ÷ 基年水平值 × 100</translation>
    </message>
    <message>
        <source>level by the city&apos;s own level, or else by the sum of the chosen districts, times 100</source>
        <translation>水平值 ÷ 全市水平值 × 100，全市未述时以所选地区之和为分母</translation>
    </message>
    <message>
        <source>level by the population of the same year</source>
        <translation>水平值 ÷ 同年人口</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>other value</source>
        <translation>另一数值</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 年</translation>
    </message>
    <message>
        <source>%1: the chart draws the first %2 of %3 columns.</source>
        <translation>%1：图表只画 %3 列中的前 %2 列。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>About the chart</source>
        <translation>图表说明</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>charts are saved as png, svg, pdf, csv or xlsx</source>
        <translation>图表可存为 png、svg、pdf、csv 或 xlsx</translation>
    </message>
    <message>
        <source>a picture of this size does not fit into memory; take a smaller scale</source>
        <translation>内存容不下这么大的图片，请改用较小的倍数</translation>
    </message>
    <message>
        <source>the chart could not be written</source>
        <translation>图未能写入</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Contradiction between reports</source>
        <translation>报告之间矛盾</translation>
    </message>
    <message>
        <source>Reports that state the same fact of a district state it alike, unless it was revised or estimated.</source>
        <translation>各报告对同一地区同一事实的表述一致，修订数和预计数除外。</translation>
    </message>
    <message>
        <source>Neither source is the stronger by its kind.</source>
        <translation>按报告类型，两处来源效力相当。</translation>
    </message>
    <message>
        <source>By its kind the stronger source is %1.</source>
        <translation>按报告类型，%1 的效力更强。</translation>
    </message>
    <message>
        <source>%1 in %2: %3 in %4, %5 in %6.</source>
        <translation>%1（%2）：%4 为 %3，%6 为 %5。</translation>
    </message>
    <message>
        <source>One of them is an estimate.</source>
        <translation>其中一处为预计数。</translation>
    </message>
    <message>
        <source>The difference is as small as a revision&apos;s.</source>
        <translation>差额很小，可能是修订数。</translation>
    </message>
    <message>
        <source>%1: a letter stands in this number where a digit should.</source>
        <translation>%1：数字中混入了字母。</translation>
    </message>
    <message>
        <source>%1: full-width and half-width digits in one number.</source>
        <translation>%1：同一个数字中混用全角和半角。</translation>
    </message>
    <message>
        <source>%1: two decimal points in one number.</source>
        <translation>%1：一个数字中有两个小数点。</translation>
    </message>
    <message>
        <source>%1: a full stop stands where a decimal point should.</source>
        <translation>%1：小数点误为句号。</translation>
    </message>
    <message>
        <source>%1: the zero before the decimal point is missing.</source>
        <translation>%1：小数点前缺 0。</translation>
    </message>
    <message>
        <source>Characters in numbers</source>
        <translation>数字用字</translation>
    </message>
    <message>
        <source>Numbers consist of digits of one kind, with one decimal point; years are written one way.</source>
        <translation>数字只用同一种字符，只有一个小数点，年份写法统一。</translation>
    </message>
    <message>
        <source>%1: the zero of a year in Chinese numerals is written 〇.</source>
        <translation>%1：汉字年份中的零应写作“〇”。</translation>
    </message>
    <message>
        <source>Large numbers are written with and without a separator of thousands; %1 one way, %2 the other.</source>
        <translation>千分位写法不统一：一种 %1 处，另一种 %2 处。</translation>
    </message>
    <message>
        <source>Contradiction in a report</source>
        <translation>报告内部矛盾</translation>
    </message>
    <message>
        <source>A report that states one fact twice states it alike, in text and tables; rounding is no difference.</source>
        <translation>同一报告对同一事实的表述前后一致，文字与表格一致，四舍五入不算差异。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3 in one place and %4 in another; that is more than rounding.</source>
        <translation>%1（%2）一处为 %3，另一处为 %4，超出四舍五入的范围。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>The amount of a year, over the amount of the year before, is the growth that is printed.</source>
        <translation>本年数除以上年数，应与所载增速相符。</translation>
    </message>
    <message>
        <source>Rounding allows %1 to %2.</source>
        <translation>四舍五入允许 %1 至 %2。</translation>
    </message>
    <message>
        <source>This rate is at constant prices: prices would have moved by %1.</source>
        <translation>该增速按不变价计算，隐含价格变动为 %1。</translation>
    </message>
    <message>
        <source>This rate is worked out on a comparable base; the printed amounts need not give it.</source>
        <translation>该增速按可比口径计算，用所载总量未必能推出。</translation>
    </message>
    <message>
        <source>%1 in %2: %3 ÷ %4 − 1 = %5, but %6 is printed.</source>
        <translation>%1（%2）：%3 ÷ %4 − 1 = %5，所载为 %6。</translation>
    </message>
    <message>
        <source>It holds against %1 (%2).</source>
        <translation>与 %1（%2）相比则成立。</translation>
    </message>
    <message>
        <source>It holds if the unit of %1 is off by ten to the power of %2.</source>
        <translation>若 %1 的单位差 10 的 %2 次方，则成立。</translation>
    </message>
    <message>
        <source>%1 in %2: %3 − %4 = %5, but a difference of %6 is printed, beyond all rounding.</source>
        <translation>%1（%2）：%3 − %4 = %5，所载差额为 %6，超出四舍五入的范围。</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>内容不全</translation>
    </message>
    <message>
        <source>No placeholder is left, no number is missing, tables that are referred to exist, and every numeral is explained.</source>
        <translation>没有遗留的占位符，没有缺失的数字，所提到的表存在，每个数字都有说明。</translation>
    </message>
    <message>
        <source>“%1” is a placeholder: what was to be filled in is missing.</source>
        <translation>“%1”是占位符，应填内容缺失。</translation>
    </message>
    <message>
        <source>“%1”: the number before the sign is missing.</source>
        <translation>“%1”：符号前缺少数字。</translation>
    </message>
    <message>
        <source>“%1”: the number before the unit is missing.</source>
        <translation>“%1”：单位前缺少数字。</translation>
    </message>
    <message>
        <source>“%1”: no table here has that number.</source>
        <translation>“%1”：文中没有这个编号的表。</translation>
    </message>
    <message>
        <source>Numerals that are no figure and that nothing explains: %1.</source>
        <translation>既不是数据、又未说明的数字：%1 处。</translation>
    </message>
    <message>
        <source>Column %1 of this table has a number in %2 of %3 rows; in these the cell is empty.</source>
        <translation>本表第 %1 列共 %3 行中有 %2 行填数，以下各行为空。</translation>
    </message>
    <message>
        <source>Missing indicators</source>
        <translation>缺少指标</translation>
    </message>
    <message>
        <source>A report has the indicators that every other report of its kind has.</source>
        <translation>同类报告都有的指标，本报告也应有。</translation>
    </message>
    <message>
        <source>Every other report of this kind states these, and this one does not: %1.</source>
        <translation>同类的其他报告都有以下指标，本报告没有：%1。</translation>
    </message>
    <message>
        <source>Multiples</source>
        <translation>倍数与翻番</translation>
    </message>
    <message>
        <source>Grown by X times is 1 + X times as much; nothing falls by X times; the growth a year that a multiple implies is believable.</source>
        <translation>“增长 X 倍”即为原来的 1 + X 倍；不能“下降 X 倍”；倍数隐含的年均增速应当可信。</translation>
    </message>
    <message>
        <source>%1: %2 (%3) ÷ %4 (%5) is %6, beyond rounding of what %7 says.</source>
        <translation>%1：%2（%3）÷ %4（%5）= %6，与“%7”不符，超出四舍五入的范围。</translation>
    </message>
    <message>
        <source>%1: as written, %2 times as much in %3 as in %4, which is %5 a year.</source>
        <translation>%1：按字面，%3 年为 %4 年的 %2 倍，年均 %5。</translation>
    </message>
    <message>
        <source>If %1 as much was meant and not grown by %1, it is %2 a year.</source>
        <translation>若原意是“为 %1”而不是“增长 %1”，则年均 %2。</translation>
    </message>
    <message>
        <source>Nothing falls by %1: a fall by once its size leaves nothing. Write what part it fell by, or to.</source>
        <translation>不能下降 %1：下降一倍即为零。应写明下降了百分之几，或下降到多少。</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>A district is called by its own name, and places lie in each other as they do.</source>
        <translation>地区名称正确，地名的隶属关系正确。</translation>
    </message>
    <message>
        <source>%1 stands here, %2 times in all; it is a city far away, and one character from %3, which the report is about.</source>
        <translation>文中出现“%1”，共 %2 处；该市不在本省，与本报告的地区“%3”只差一字。</translation>
    </message>
    <message>
        <source>%1 stands here, %2 times in all, but the report is about %3, and there is no %4: most likely %3 misread.</source>
        <translation>文中出现“%1”，共 %2 处；本报告的地区是“%3”，没有“%4”，很可能是“%3”的误识。</translation>
    </message>
    <message>
        <source>%1 does not lie in %2.</source>
        <translation>%1不属于%2。</translation>
    </message>
    <message>
        <source>Out of line</source>
        <translation>大起大落</translation>
    </message>
    <message>
        <source>From one year to the next an amount moves by no more than 30 %, and never by a unit: 万 and 亿.</source>
        <translation>相邻年份的变动不超过 30%，更不会相差一个数量单位（万、亿）。</translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5) is %6 a year; more than %7 % wants an explanation.</source>
        <translation>%1：由 %2（%3）到 %4（%5），年均 %6；超过 %7% 需说明原因。</translation>
    </message>
    <message>
        <source>One of the two seems to be off by a unit or a point, ten to the power of %1.</source>
        <translation>其中一处的单位或小数点似有误，相差 10 的 %1 次方。</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>The product per head times the resident population is the product, but for the mean of two year ends.</source>
        <translation>人均生产总值乘以常住人口应等于生产总值，年平均人口造成的差异除外。</translation>
    </message>
    <message>
        <source>%1 ÷ %2 is about %3%4 a head, but %5 is printed; the mean of two year ends explains 1.5 %.</source>
        <translation>%1 ÷ %2，人均约 %3%4，所载为 %5；年平均人口只能解释 1.5% 的差异。</translation>
    </message>
    <message>
        <source>One year or several</source>
        <translation>单年数与累计数</translation>
    </message>
    <message>
        <source>What was done in a single year is not also the sum over several years.</source>
        <translation>单年完成数不会同时是多年累计数。</translation>
    </message>
    <message>
        <source>%1: %2 is given for %3 alone and %4 for %5 together; one of the two periods is wrong, or nothing was done in the other years.</source>
        <translation>%1：%3 单年为 %2，%5 累计为 %4；两处时期必有一误，否则其他年份没有完成数。</translation>
    </message>
    <message>
        <source>Plan arithmetic</source>
        <translation>规划推算</translation>
    </message>
    <message>
        <source>First year, last year, average growth and the sum over the years of a plan go together.</source>
        <translation>规划的基期数、末期数、年均增速与累计数相互吻合。</translation>
    </message>
    <message>
        <source>The sum over the years, %1, goes with the two amounts: the rate is the odd one.</source>
        <translation>累计数 %1 与首末两年相符，不符的是年均增速。</translation>
    </message>
    <message>
        <source>The sum over the years, %1, goes with the first amount and the rate: %2 is the odd one.</source>
        <translation>累计数 %1 与基期数和年均增速相符，不符的是 %2。</translation>
    </message>
    <message>
        <source>The rate is at constant prices: prices would have moved by %1 a year.</source>
        <translation>该增速按不变价计算，隐含价格年均变动 %1。</translation>
    </message>
    <message>
        <source>The rate may be on a comparable base, which would have moved by %1 a year.</source>
        <translation>该增速可能按可比口径计算，隐含口径年均变动 %1。</translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5) is %6 a year over %7 years, but %8 is printed.</source>
        <translation>%1：由 %2（%3）到 %4（%5），%7 年年均 %6，所载为 %8。</translation>
    </message>
    <message>
        <source>It holds over %1 years.</source>
        <translation>按 %1 年计算则成立。</translation>
    </message>
    <message>
        <source>%1: a steady way from %2 (%3) to %4 (%5) adds up to about %6%7, but %8 is printed; a base that was revised, or a year out of line.</source>
        <translation>%1：由 %2（%3）到 %4（%5）平稳变化，累计约 %6%7，所载为 %8；可能基期数已修订，或某年大起大落。</translation>
    </message>
    <message>
        <source>Quoted from elsewhere</source>
        <translation>引自他处</translation>
    </message>
    <message>
        <source>Two districts do not have the same value of an indicator in the same year, to the last digit.</source>
        <translation>两个地区同一指标同一年份的数值不会每一位都相同。</translation>
    </message>
    <message>
        <source>%1 in %2: %3 is given for %4 and for %5; one of them may be quoted from the other&apos;s report.</source>
        <translation>%1（%2）：%4 与 %5 同为 %3，其中一处可能误引了对方报告。</translation>
    </message>
    <message>
        <source>Possible values</source>
        <translation>数值范围</translation>
    </message>
    <message>
        <source>A part is at most the whole, nothing falls by more than all of it, and an indicator stays where a district can be.</source>
        <translation>部分不超过整体，下降不超过 100%，指标数值在一个地区可能的范围内。</translation>
    </message>
    <message>
        <source>%1: %2 of a whole is not possible.</source>
        <translation>%1：占整体的比重不可能为 %2。</translation>
    </message>
    <message>
        <source>%1: %2 cannot be a fall, which takes 100 % at most; as a rise it says the opposite of its name.</source>
        <translation>%1：%2 不可能是下降，下降最多为 100%；若为上升，则与指标名称相反。</translation>
    </message>
    <message>
        <source>%1: a fall takes 100 % at most, but %2 is printed.</source>
        <translation>%1：下降最多为 100%，所载为 %2。</translation>
    </message>
    <message>
        <source>%1: the name says a fall and the number %2 says it again, or it rose.</source>
        <translation>%1：名称已表示下降，数字 %2 又带负号，或者实为上升。</translation>
    </message>
    <message>
        <source>%1: %2 is outside of what a district can have, %3 to %4 %5.</source>
        <translation>%1：%2 超出一个地区可能的范围（%3 至 %4 %5）。</translation>
    </message>
    <message>
        <source>Times ten to the power of %1 it would be possible.</source>
        <translation>乘以 10 的 %1 次方则在范围内。</translation>
    </message>
    <message>
        <source>Left from an earlier year</source>
        <translation>旧数未更新</translation>
    </message>
    <message>
        <source>A passage with two or more numbers does not come again, number for number, in another year&apos;s report.</source>
        <translation>含两个以上数字的语句不会在不同年份的报告中原样重现。</translation>
    </message>
    <message>
        <source>The same %1 numbers in the same words stand in the report of %2: are these last year&apos;s?</source>
        <translation>同样的语句和 %1 个数字见于 %2 年的报告，是否为旧数？</translation>
    </message>
    <message>
        <source>Wholes and parts</source>
        <translation>总量与构成</translation>
    </message>
    <message>
        <source>The parts of a structure make a hundred, the industries make the product, and no part is larger than its whole.</source>
        <translation>构成之和为 100，三次产业之和等于生产总值，部分不大于整体。</translation>
    </message>
    <message>
        <source>The parts of a structure make a hundred: %1, beyond the rounding of %2 last digits.</source>
        <translation>构成之和应为 100：%1，超出 %2 个末位数四舍五入的范围。</translation>
    </message>
    <message>
        <source>The three industries make the product: %1, but %2 is printed, beyond rounding.</source>
        <translation>三次产业之和应等于生产总值：%1，所载为 %2，超出四舍五入的范围。</translation>
    </message>
    <message>
        <source>%1 is a part of %2, but %3 is more than %4; unless the taxes are counted before they are shared.</source>
        <translation>%1是%2的一部分，但 %3 大于 %4；税收为全口径的除外。</translation>
    </message>
    <message>
        <source>Of %1, %2 are said to be a part: no part is larger than its whole.</source>
        <translation>“%1，其中 %2”：部分不能大于整体。</translation>
    </message>
    <message>
        <source>Of %1 these are parts: %2; together they are more, unless some are counted twice.</source>
        <translation>“%1”的各部分：%2，合计大于整体；有重复计算的除外。</translation>
    </message>
    <message>
        <source>Sums in tables</source>
        <translation>表格合计</translation>
    </message>
    <message>
        <source>A total in a table is the sum of its rows or columns, but for rounding.</source>
        <translation>表中合计数等于各行或各列之和，四舍五入造成的差异除外。</translation>
    </message>
    <message>
        <source>The %1 parts add up to %2, but the total is %3: off by %4, where rounding explains %5 at most.</source>
        <translation>%1 个分项之和为 %2，合计数为 %3，差 %4；四舍五入最多可差 %5。</translation>
    </message>
    <message>
        <source>The same holds for %1 more in this table.</source>
        <translation>本表还有 %1 处同样不符。</translation>
    </message>
    <message>
        <source>Target and outcome</source>
        <translation>目标与完成</translation>
    </message>
    <message>
        <source>What was aimed at was reached, or the report says why not; a target is not worse than what it began with.</source>
        <translation>目标已经完成，或报告说明了原因；目标不应劣于其基数。</translation>
    </message>
    <message>
        <source>%1 in %2: the target was %3, and %4 is not that, but the sentence says that it was reached.</source>
        <translation>%1（%2）：目标为 %3，完成 %4，未达目标，但该句称已完成。</translation>
    </message>
    <message>
        <source>%1 in %2: the binding target was %3 and %4 was reached: missed.</source>
        <translation>%1（%2）：约束性目标为 %3，完成 %4，未达目标。</translation>
    </message>
    <message>
        <source>%1 in %2: the target was %3 and %4 was reached: missed.</source>
        <translation>%1（%2）：目标为 %3，完成 %4，未达目标。</translation>
    </message>
    <message>
        <source>%1: the target for %2, %3, is worse than %4 in %5, from which it starts.</source>
        <translation>%1：%2 目标为 %3，劣于 %5 的基数 %4。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>An indicator is stated in a unit that it can have.</source>
        <translation>指标使用其可用的计量单位。</translation>
    </message>
    <message>
        <source>%1 is stated in %2, and here in %3.</source>
        <translation>%1的单位应为%2，此处为%3。</translation>
    </message>
    <message>
        <source>“%1” is vague twice: one of the two words is enough.</source>
        <translation>“%1”：约数重复，保留一个即可。</translation>
    </message>
    <message>
        <source>“%1” sets the same bound twice: one of the two words is enough.</source>
        <translation>“%1”：界限重复，保留一个即可。</translation>
    </message>
    <message>
        <source>“%1”: a range of per cents has the sign at both ends.</source>
        <translation>“%1”：百分数范围的两端都应写 %。</translation>
    </message>
    <message>
        <source>“%1” can be read two ways: write the unit at both ends of the range.</source>
        <translation>“%1”有两种读法，范围两端都应写明单位。</translation>
    </message>
    <message>
        <source>“%1”: a negative growth is a fall; write how far it fell.</source>
        <translation>“%1”：增速为负即为下降，宜写明下降多少。</translation>
    </message>
    <message>
        <source>“%1” is negative twice: does it fall or rise?</source>
        <translation>“%1”：双重否定，是下降还是上升？</translation>
    </message>
    <message>
        <source>“%1”: the difference of two rates is in percentage points, unless a part of the rate itself is meant.</source>
        <translation>“%1”：两个比率之差应为百分点，除非是指比率本身变动的幅度。</translation>
    </message>
    <message>
        <source>“%1”: an amount grows by per cents; percentage points are for rates.</source>
        <translation>“%1”：总量增长用 %，百分点用于比率之差。</translation>
    </message>
    <message>
        <source>“%1”: against the month or quarter before it is 环比; 同比 is against the year before.</source>
        <translation>“%1”：与上月、上季相比为环比，同比是与上年同期相比。</translation>
    </message>
    <message>
        <source>“%1”: against the year before it is 同比; 环比 is against the month or quarter before.</source>
        <translation>“%1”：与上年同期相比为同比，环比是与上月、上季相比。</translation>
    </message>
    <message>
        <source>“%1” can be read two ways: 翻一番 is twice as much, and so is one more of the same.</source>
        <translation>“%1”有两种读法：翻一番即为原来的 2 倍，增长 1 倍也是原来的 2 倍。</translation>
    </message>
    <message>
        <source>“%1”: 千 and 百 do not go with Arabic digits; write the number out.</source>
        <translation>“%1”：阿拉伯数字不与“千”“百”连用，应写出完整数字。</translation>
    </message>
    <message>
        <source>Wording of numbers</source>
        <translation>数字表述</translation>
    </message>
    <message>
        <source>Per cents and percentage points, bounds, ranges and comparisons say what is meant, once.</source>
        <translation>百分数与百分点、界限、范围和比较的表述准确，不重复。</translation>
    </message>
    <message>
        <source>Years that do not fit</source>
        <translation>年份不符</translation>
    </message>
    <message>
        <source>Anniversaries, and the first and last years of plans, are those of the report&apos;s year.</source>
        <translation>周年数、规划的开局之年和收官之年与报告年份相符。</translation>
    </message>
    <message>
        <source>%1: that was in %2, and this report is of %3.</source>
        <translation>%1：应在 %2 年，而本报告为 %3 年的报告。</translation>
    </message>
    <message>
        <source>The plan runs from %1 to %2, so %3 is not that year of it.</source>
        <translation>该规划为 %1—%2 年，%3 年不是所称的那一年。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report title</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value as text</source>
        <translation>数值（文本）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>指标编号</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>原文名称</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>数据原文</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Start (code points)</source>
        <translation>起点（码点）</translation>
    </message>
    <message>
        <source>End (code points)</source>
        <translation>终点（码点）</translation>
    </message>
    <message>
        <source>Extracted value</source>
        <translation>抽取数值</translation>
    </message>
    <message>
        <source>Extracted unit</source>
        <translation>抽取单位</translation>
    </message>
    <message>
        <source>Extracted indicator</source>
        <translation>抽取指标</translation>
    </message>
    <message>
        <source>Extracted indicator id</source>
        <translation>抽取指标编号</translation>
    </message>
    <message>
        <source>Extracted name</source>
        <translation>抽取原文名称</translation>
    </message>
    <message>
        <source>Extracted district</source>
        <translation>抽取地区</translation>
    </message>
    <message>
        <source>Extracted period</source>
        <translation>抽取时期</translation>
    </message>
    <message>
        <source>Extracted measure</source>
        <translation>抽取类型</translation>
    </message>
    <message>
        <source>Extracted status</source>
        <translation>抽取性质</translation>
    </message>
    <message>
        <source>Extracted qualifier</source>
        <translation>抽取限定</translation>
    </message>
    <message>
        <source>Extracted start</source>
        <translation>抽取起点</translation>
    </message>
    <message>
        <source>Extracted end</source>
        <translation>抽取终点</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审校人</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Figure number</source>
        <translation>数据编号</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>全文 SHA-256</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: whole, %2 events</source>
        <translation>%1：完整，共 %2 条记录</translation>
    </message>
    <message>
        <source>%1: broken at event %2: %3</source>
        <translation>%1：第 %2 条记录有误：%3</translation>
    </message>
    <message>
        <source>writes the figures of reports, one a line</source>
        <translation>输出报告中的数据，每行一条</translation>
    </message>
    <message>
        <source>writes a project&apos;s figures as CSV, XLSX or JSON lines</source>
        <translation>把项目的数据导出为 CSV、XLSX 或 JSON Lines</translation>
    </message>
    <message>
        <source>draws the window into a picture</source>
        <translation>把窗口画成图片</translation>
    </message>
    <message>
        <source>The desk at which figures of district government reports are proofread. Reports without a project are
kept in a project of their own; the same reports lead to it again.

Verbs that open no window (--help on each):%1</source>
        <translation>审校区县政府报告数据的工作台。只给报告、不给项目时，报告存入单独的项目；
再次打开同样的报告，仍回到该项目。

不打开窗口的命令（各有 --help）：%1</translation>
    </message>
    <message>
        <source>Language of the interface.</source>
        <translation>界面语言。</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light（浅色）、dark（深色）或 high-contrast（高对比度）。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>jiaoshu: there is no verb and no file &quot;%1&quot;; verbs are %2</source>
        <translation>jiaoshu：没有名为“%1”的命令或文件；可用的命令有 %2</translation>
    </message>
    <message>
        <source>one project at a time</source>
        <translation>一次只能打开一个项目</translation>
    </message>
    <message>
        <source>jiaoshu: no display. The window needs one: neither DISPLAY nor WAYLAND_DISPLAY is set.
These need none: %1, --help, --version
  for example: jiaoshu extract --format table REPORT.txt</source>
        <translation>jiaoshu：没有显示器，无法打开窗口：DISPLAY 和 WAYLAND_DISPLAY 均未设置。
以下命令不需要显示器：%1, --help, --version
  例如：jiaoshu extract --format table REPORT.txt</translation>
    </message>
    <message>
        <source>jiaoshu: standard output cannot be written: %1</source>
        <translation>jiaoshu：无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>Writes the figures of a project as they stand now, with what was extracted and who decided what.
Reports instead of a project: their figures as extracted. The file is written whole or not at all.</source>
        <translation>导出项目中数据的现状，附抽取的内容和各项决定的审校人。
给出报告而不是项目时，导出抽取的数据。文件要么完整写成，要么不写。</translation>
    </message>
    <message>
        <source>csv, xlsx or jsonl; without it, what FILE ends with says it.</source>
        <translation>csv、xlsx 或 jsonl；不写则由 FILE 的扩展名决定。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>Language of headings and names; by default the system&apos;s.</source>
        <translation>表头和名称的语言；默认与系统一致。</translation>
    </message>
    <message>
        <source>--out FILE is missing</source>
        <translation>缺少 --out FILE</translation>
    </message>
    <message>
        <source>--format is one of %1, not &quot;%2&quot;</source>
        <translation>--format 只能是 %1 之一，不能是“%2”</translation>
    </message>
    <message>
        <source>no project and no report is named</source>
        <translation>没有指定项目或报告</translation>
    </message>
    <message>
        <source>one project, or reports: not both, and not several projects</source>
        <translation>只能指定一个项目或若干报告，不能两者都有，也不能有多个项目</translation>
    </message>
    <message>
        <source>Writes the figures that stand in reports to standard output, one a line, in the order of the reports.
Reports that cannot be read are named on standard error; the others are done all the same.</source>
        <translation>把报告中的数据写到标准输出，每行一条，按报告的顺序。
无法读取的报告在标准错误中列出，其余报告照常处理。</translation>
    </message>
    <message>
        <source>jsonl (default; docs/formats.md), csv, or table for reading on a terminal.</source>
        <translation>jsonl（默认，见 docs/formats.md）、csv，或供终端阅读的 table。</translation>
    </message>
    <message>
        <source>Reports read at the same time; by default as many as there are processors.</source>
        <translation>同时读取的报告数；默认等于处理器数。</translation>
    </message>
    <message>
        <source>--jobs is a number from 1 to 1024</source>
        <translation>--jobs 是 1 到 1024 之间的数</translation>
    </message>
    <message>
        <source>no report is named</source>
        <translation>没有指定报告</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>数据原文</translation>
    </message>
    <message>
        <source>Draws the window with a project or with reports into a picture. No display is needed.</source>
        <translation>把打开了项目或报告的窗口画成图片，不需要显示器。</translation>
    </message>
    <message>
        <source>Size of the window, 1600x1000 by default.</source>
        <translation>窗口大小，默认 1600x1000。</translation>
    </message>
    <message>
        <source>Pixels of the picture for one of the window, 1 to 4.</source>
        <translation>窗口的一个像素在图片中占几个像素，1 到 4。</translation>
    </message>
    <message>
        <source>light (default), dark or high-contrast.</source>
        <translation>light（浅色，默认）、dark（深色）或 high-contrast（高对比度）。</translation>
    </message>
    <message>
        <source>The picture to write, as PNG.</source>
        <translation>要写入的图片，PNG 格式。</translation>
    </message>
    <message>
        <source>--size is two numbers like 1600x1000</source>
        <translation>--size 是两个数，如 1600x1000</translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 4</source>
        <translation>--scale 是 1 到 4 之间的数</translation>
    </message>
    <message>
        <source>the picture cannot be written</source>
        <translation>图片无法写入</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>usage: jiaoshu %1</source>
        <translation>用法：jiaoshu %1</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;</source>
        <translation>--%1 只能是 %2 之一，不能是“%3”</translation>
    </message>
    <message>
        <source>Usage: jiaoshu %1</source>
        <translation>用法：jiaoshu %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Draw the sample project.</source>
        <translation>画示例项目。</translation>
    </message>
    <message>
        <source>Numeral</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>前后文</translation>
    </message>
    <message>
        <source>numerals in all</source>
        <translation>处数字</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>处未说明</translation>
    </message>
    <message>
        <source>Indicators and units to know besides those that ship with the program (docs/formats.md).</source>
        <translation>除程序自带的以外还要识别的指标和单位（docs/formats.md）。</translation>
    </message>
    <message>
        <source>Writes every numeral instead, each a figure or with the reason why not; status 1 where one is left over.</source>
        <translation>改为列出每一处数字：是数据，或者说明为什么不是；有未说明的，退出状态为 1。</translation>
    </message>
    <message>
        <source>Finds the figures with a program that reads a text on standard input and writes JSON lines.</source>
        <translation>用一个程序抽取数据：它从标准输入读取文本，逐行写出 JSON。</translation>
    </message>
    <message>
        <source>Keeps our own figures, and takes those of the command where there are none of ours.</source>
        <translation>保留本程序抽取的数据，本程序没有抽取之处采用该命令的数据。</translation>
    </message>
    <message>
        <source>--extractor names no command</source>
        <translation>--extractor 没有给出命令</translation>
    </message>
    <message>
        <source>verify: proves that a project&apos;s record of decisions is whole: every event hangs on the one before it, and what
is shown follows from the events. Exit status 1, and the first broken event named, if not.
export: writes the record for who has to examine it: as JSON lines, from which anybody can recompute the chain, or as
a page to read and to print. A broken record is written too, with exit status 1.
Both read only, also while the project is open.</source>
        <translation>verify：证明项目的决定记录完整：每个事件都接在前一个事件之后，
显示的内容都由事件得出。若不完整，退出状态为 1，并指出第一个有误的事件。
export：写出记录供检查人员使用：JSON 行格式，任何人都可据以重算校验链；
或一个可供阅读和打印的网页。记录有误时同样写出，退出状态为 1。
两者只读取，不改动，项目打开时也可使用。</translation>
    </message>
    <message>
        <source>jsonl or html; without it, what FILE ends with says it, else jsonl.</source>
        <translation>jsonl 或 html；不指定时按 FILE 的扩展名，否则为 jsonl。</translation>
    </message>
    <message>
        <source>The file to write; standard output without it.</source>
        <translation>要写出的文件；不指定时写到标准输出。</translation>
    </message>
    <message>
        <source>Language of the page; by default the system&apos;s.</source>
        <translation>网页的语言；默认为系统语言。</translation>
    </message>
    <message>
        <source>&quot;verify&quot; or &quot;export&quot;, and one project, are needed</source>
        <translation>需要“verify”或“export”，以及一个项目</translation>
    </message>
    <message>
        <source>proves that a project&apos;s record of decisions is whole, and writes it for an examiner</source>
        <translation>证明项目的决定记录完整，并写出记录供检查</translation>
    </message>
    <message>
        <source>takes what can be read of a damaged project into a new file</source>
        <translation>把损坏的项目里能读出的内容写入新文件</translation>
    </message>
    <message>
        <source>%1: %2 reports, %3 figures, %4 events
</source>
        <translation>%1：%2 份报告，%3 个数据，%4 条记录
</translation>
    </message>
    <message>
        <source>computed anew from the events: the state of %1 figures
</source>
        <translation>由记录重新算出：%1 个数据的状态
</translation>
    </message>
    <message>
        <source>lost: %1
</source>
        <translation>丢失：%1
</translation>
    </message>
    <message>
        <source>the record is whole
</source>
        <translation>记录完整
</translation>
    </message>
    <message>
        <source>the record is broken at event %1: %2
</source>
        <translation>记录在第 %1 条处断裂：%2
</translation>
    </message>
    <message>
        <source>Takes everything that can be read of a damaged project into a new file and lists what could not.
The damaged file is not touched. Exit status 1 where anything was lost.</source>
        <translation>把损坏的项目里能读出的一切写入新文件，并列出读不出的内容。
损坏的文件不会改动。有内容丢失时退出码为 1。</translation>
    </message>
    <message>
        <source>The file to write; there must be none of this name.</source>
        <translation>要写入的文件；不能已有同名文件。</translation>
    </message>
    <message>
        <source>one project and --out are needed</source>
        <translation>需要一个项目和 --out</translation>
    </message>
    <message>
        <source>joins another copy of a project, which went its own way, to it</source>
        <translation>把项目的另一份副本合并进来</translation>
    </message>
    <message>
        <source>Joins to a project what another copy of it, which went its own way, has of its own: what only one decided is
taken, what both decided alike is joined, what differs waits in the program to be settled. FROM is not changed; its
record is proved first, and kept in INTO. Exit status 1 where something is to be settled or was not taken over.</source>
        <translation>把项目另一份副本中自有的内容合并进来：只有一方作出的决定直接并入，双方一致的归并，
不一致的留待在程序中裁定。FROM 不会改动；先验证其记录，再把记录保存在 INTO 中。
有待裁定或未并入的内容时，退出状态为 1。</translation>
    </message>
    <message>
        <source>Says what would come of it and writes nothing.</source>
        <translation>只说明合并结果，不写入。</translation>
    </message>
    <message>
        <source>Who merges, as the record has it.</source>
        <translation>记录中的合并人。</translation>
    </message>
    <message>
        <source>two projects are needed: INTO and FROM</source>
        <translation>需要两个项目：INTO 和 FROM</translation>
    </message>
    <message>
        <source>Looks for what cannot be right in reports and between them, and writes what it finds to standard output.
Exit status 1 where anything cannot hold as written, so that it can stand before publishing.</source>
        <translation>核查报告内部和报告之间不可能正确的数字，把结果写到标准输出。
有错误（强制性）时退出状态为 1，可用于发布前把关。</translation>
    </message>
    <message>
        <source>text (default), jsonl (docs/formats.md), or html.</source>
        <translation>text（默认）、jsonl（见 docs/formats.md）或 html。</translation>
    </message>
    <message>
        <source>Language of the explanations.</source>
        <translation>说明文字的语言。</translation>
    </message>
    <message>
        <source>looks for what cannot be right in reports and between them</source>
        <translation>核查报告内部和报告之间不可能正确的数字</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>did not run: it needs several reports</source>
        <translation>未运行：需要多份报告</translation>
    </message>
    <message>
        <source>found nothing to look at</source>
        <translation>没有可核查的内容</translation>
    </message>
    <message>
        <source>%1 found, %2 held</source>
        <translation>发现 %1 处，通过 %2 处</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Every indicator that the districts state, a page each, with contents (pdf).</source>
        <translation>各地区所述的全部指标，每个指标一页，前附目录（pdf）。</translation>
    </message>
    <message>
        <source>A district by its code; more than once for several. Without it, all that have figures.</source>
        <translation>地区代码，可多次给出；不给出时取所有有数据的地区。</translation>
    </message>
    <message>
        <source>svg, png, pdf, csv or xlsx; without it, what FILE ends with says it.</source>
        <translation>svg、png、pdf、csv 或 xlsx；不给出时由 FILE 的扩展名决定。</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each of the page, 1 to 8.</source>
        <translation>PNG 的放大倍数，1 到 8。</translation>
    </message>
    <message>
        <source>The texts of an SVG as shapes.</source>
        <translation>SVG 的文字转为曲线。</translation>
    </message>
    <message>
        <source>light (default), dark, high-contrast, or print: black on white.</source>
        <translation>light（默认）、dark、high-contrast，或 print（白底黑线）。</translation>
    </message>
    <message>
        <source>Stands below the chart.</source>
        <translation>写在图表下方。</translation>
    </message>
    <message>
        <source>Writes a chart of a project or of reports into a file, with title, note and every source. No display is needed.
The file is written whole or not at all.</source>
        <translation>把项目或报告的图表写入文件，附标题、备注和全部出处。不需要显示器。
文件要么完整写出，要么不写。</translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 8</source>
        <translation>--scale 是 1 到 8 的整数</translation>
    </message>
    <message>
        <source>--all-indicators makes a pdf</source>
        <translation>--all-indicators 把各指标写成 pdf</translation>
    </message>
    <message>
        <source>no figure is there to draw</source>
        <translation>没有可以画出的数据</translation>
    </message>
    <message>
        <source>writes a chart, or charts of all indicators, into a file</source>
        <translation>把一张图表或全部指标的图表写入文件</translation>
    </message>
    <message>
        <source>review (default), compare or trends.</source>
        <translation>review（默认）、compare 或 trends。</translation>
    </message>
    <message>
        <source>An indicator by its id; more than once for several, in a pdf a page each. A relation takes two. Without it, the one with most figures.</source>
        <translation>指标标识；可多次给出，在 pdf 中每个指标一页。关系图需两个。不给时取数据最多的指标。</translation>
    </message>
    <message>
        <source>change (default): lines over the years; rank: bars of a year; gap: from one year to another; relation: one indicator against another; outcome: targets and what became of them.</source>
        <translation>change（默认）：历年折线；rank：单年条形；gap：从一年到另一年；relation：一个指标对另一个指标；outcome：目标及其完成。</translation>
    </message>
    <message>
        <source>The year of all kinds but change; by default the one in which most is stated.</source>
        <translation>除 change 外各类图的年份；默认取数据最多的一年。</translation>
    </message>
    <message>
        <source>The earlier year of a gap, that which a ranking is held against, and that in which an index is 100.</source>
        <translation>差距图的较早年份、排名所比较的年份、指数为 100 的年份。</translation>
    </message>
    <message>
        <source>Of lines: stated (default), or computed: change_of_levels, index_of_growth, index_of_levels, share_of_city, per_head.</source>
        <translation>折线的数值：stated（默认），或推算的 change_of_levels、index_of_growth、index_of_levels、share_of_city、per_head。</translation>
    </message>
    <message>
        <source>Of lines and bars: a line for the city, the province or the median of the districts.</source>
        <translation>折线和条形的对照线：全市、全省或各地区的中位数。</translation>
    </message>
    <message>
        <source>--year and --other-year are years like 2021</source>
        <translation>--year 和 --other-year 应为 2021 这样的年份</translation>
    </message>
    <message>
        <source>a relation takes two indicators</source>
        <translation>关系图需要两个指标</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Your own indicators are not in use: %1</source>
        <translation>您自己的指标未启用：%1</translation>
    </message>
</context>
<context>
    <name>DocumentAccessible</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A file or thing, and what is wrong with it.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>the workbook cannot be put together: %1</source>
        <translation>无法生成工作簿：%1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>a sheet holds %L1 figures at most, these are %L2; filter them, or take CSV</source>
        <translation>一个工作表最多容纳 %L1 条数据，现有 %L2 条；请先筛选，或改用 CSV</translation>
    </message>
    <message>
        <source>too large for a catalogue of indicators</source>
        <translation>文件过大，不是指标文件</translation>
    </message>
    <message>
        <source>indicator “%1”: “%2” is a word that sentences of all kinds use; it names nothing</source>
        <translation>指标“%1”：“%2”是各种句子都用的词，不能作名称</translation>
    </message>
    <message>
        <source>was changed by another window and has been read again; please make the change once more</source>
        <translation>已被另一个窗口改动，现已重新读入；请再修改一次</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>Years stated</source>
        <translation>已述年数</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Value as printed</source>
        <translation>原文数值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>是否为准</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>数据原文</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>–: there is a report that speaks of the year, and it does not state this. Empty: no report. In italics: not reviewed.</source>
        <translation>–：有述及该年的报告，未述此项。空白：无报告。斜体：待核。</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>no difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>not compared: %1 and %2 are unlike</source>
        <translation>不作差：%1与%2不可比</translation>
    </message>
    <message>
        <source>not compared: a bound is no number</source>
        <translation>不作差：界限值不是确数</translation>
    </message>
    <message>
        <source>not compared: a range or ratio is no single number</source>
        <translation>不作差：区间或比例不是单一数值</translation>
    </message>
    <message>
        <source>not compared: %1 and %2 are unlike units</source>
        <translation>不作差：单位“%1”与“%2”不可比</translation>
    </message>
    <message>
        <source>not compared: too many digits</source>
        <translation>不作差：位数过多</translation>
    </message>
    <message>
        <source>%1 − %2 %3 %4 %5</source>
        <translation>%1 − %2 %3 %4 %5</translation>
    </message>
    <message>
        <source>the same but for rounding</source>
        <translation>四舍五入后一致</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>agrees but for rounding</source>
        <translation>四舍五入后一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>not compared: %1 and %2 are not of the same length</source>
        <translation>不作差：%1与%2时期长短不同</translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>A figure needs a value.</source>
        <translation>数据必须有数值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period; write it like 2020, 2016/2020, 2023Q1 or 2023-01/2023-09.</source>
        <translation>“%1”不是时期；请写成 2020、2016/2020、2023Q1 或 2023-01/2023-09 的形式。</translation>
    </message>
    <message>
        <source>The level of &quot;%1&quot; is never stated in %2, but in %3.</source>
        <translation>“%1”的水平值不以 %2 为单位，应为 %3。</translation>
    </message>
    <message>
        <source>Say &quot;%1&quot; in the field for bounds, not with the value.</source>
        <translation>“%1”请填在“限定”里，不要写在数值后面。</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the separators do not stand at thousands.</source>
        <translation>“%1”中的分隔符不在千位上。</translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;.</source>
        <translation>没有“%1”这个单位。</translation>
    </message>
    <message>
        <source>%1 is not after %2.</source>
        <translation>%1 不晚于 %2。</translation>
    </message>
    <message>
        <source>There is no quarter %1.</source>
        <translation>没有第 %1 季度。</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>没有 %1 月。</translation>
    </message>
    <message>
        <source>A period is a year, a quarter or months, not a day.</source>
        <translation>时期是年、季度或月份，不能是某一天。</translation>
    </message>
</context>
<context>
    <name>FieldReasons</name>
    <message>
        <source>as printed</source>
        <translation>照原文</translation>
    </message>
    <message>
        <source>goes on from before</source>
        <translation>沿用前文</translation>
    </message>
    <message>
        <source>by the order of the names</source>
        <translation>依名称的次序对应</translation>
    </message>
    <message>
        <source>shares of the three industries</source>
        <translation>三次产业结构</translation>
    </message>
    <message>
        <source>another unit of what was named</source>
        <translation>前文所指，另一单位</translation>
    </message>
    <message>
        <source>no name of the catalogue</source>
        <translation>不是指标目录中的名称</translation>
    </message>
    <message>
        <source>a word beside the number</source>
        <translation>数字旁的词语</translation>
    </message>
    <message>
        <source>by the unit</source>
        <translation>依单位</translation>
    </message>
    <message>
        <source>the year in the sentence</source>
        <translation>句中的年份</translation>
    </message>
    <message>
        <source>how the paragraph begins</source>
        <translation>段落的开头</translation>
    </message>
    <message>
        <source>by the section</source>
        <translation>依所在章节</translation>
    </message>
    <message>
        <source>the last year of the span</source>
        <translation>时段的末年</translation>
    </message>
    <message>
        <source>by the year of the report</source>
        <translation>依报告年份</translation>
    </message>
    <message>
        <source>the report&apos;s own district</source>
        <translation>报告所属地区</translation>
    </message>
    <message>
        <source>a place named there</source>
        <translation>文中的地名</translation>
    </message>
    <message>
        <source>heads the column</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>heads the row</source>
        <translation>行标题</translation>
    </message>
    <message>
        <source>the external extractor agrees</source>
        <translation>外部抽取程序的读法一致</translation>
    </message>
    <message>
        <source>the external extractor reads otherwise</source>
        <translation>外部抽取程序的读法不同</translation>
    </message>
    <message>
        <source>nothing says otherwise</source>
        <translation>原文没有另作说明</translation>
    </message>
    <message>
        <source>no reason is kept</source>
        <translation>没有留存依据</translation>
    </message>
    <message>
        <source>corrected; it was read from: %1</source>
        <translation>已更正；原抽取依据：%1</translation>
    </message>
    <message>
        <source>name before it</source>
        <translation>数字前的名称</translation>
    </message>
    <message>
        <source>name after it</source>
        <translation>数字后的名称</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>IndicatorGroups</name>
    <message>
        <source>Economy</source>
        <translation>综合经济</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>工业</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>农业</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目建设</translation>
    </message>
    <message>
        <source>Public finance</source>
        <translation>财政金融</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>居民收入</translation>
    </message>
    <message>
        <source>Opening up</source>
        <translation>对外开放</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>科技创新</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>市场主体</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>社会民生</translation>
    </message>
    <message>
        <source>Urban construction</source>
        <translation>城乡建设</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>生态环境</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>指标编号</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Over years</source>
        <translation>跨年</translation>
    </message>
    <message>
        <source>Not reviewed (italic)</source>
        <translation>待核（斜体）</translation>
    </message>
    <message>
        <source>Figures differ</source>
        <translation>数据不一致</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>OwnGroups</name>
    <message>
        <source>A group needs a name.</source>
        <translation>分组要有名称。</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>已有分组“%1”。</translation>
    </message>
    <message>
        <source>A group needs a district.</source>
        <translation>分组至少要有一个地区。</translation>
    </message>
</context>
<context>
    <name>QuerySheet</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>核实事项</translation>
    </message>
    <message>
        <source>Verified number</source>
        <translation>核实数</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Code (leave as it is)</source>
        <translation>校验码（请勿改动）</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>Query sheet</source>
        <translation>核实单</translation>
    </message>
    <message>
        <source>Verified number %1</source>
        <translation>核实数 %1</translation>
    </message>
    <message>
        <source>a query sheet is an xlsx, csv or html file</source>
        <translation>核实单须是 xlsx、csv 或 html 文件</translation>
    </message>
    <message>
        <source>this is no query sheet saved as CSV: its columns are others</source>
        <translation>这不是另存为 CSV 的核实单：列不相符</translation>
    </message>
</context>
<context>
    <name>ReportScope</name>
    <message>
        <source>All reports of %1</source>
        <translation>%1的全部报告</translation>
    </message>
    <message>
        <source>All reports of the project</source>
        <translation>项目的全部报告</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>a decision fits no place: %1</source>
        <translation>有一条决定找不到对应位置：%1</translation>
    </message>
    <message>
        <source>Sample reviewer</source>
        <translation>示例审校人</translation>
    </message>
    <message>
        <source>the sample project cannot be written</source>
        <translation>示例项目无法写入</translation>
    </message>
</context>
<context>
    <name>SavedCharts</name>
    <message>
        <source>A chart needs a name.</source>
        <translation>图要有名称。</translation>
    </message>
    <message>
        <source>There is a chart “%1” already.</source>
        <translation>已有图“%1”。</translation>
    </message>
</context>
<context>
    <name>Settlements</name>
    <message>
        <source>Both right</source>
        <translation>两处都对</translation>
    </message>
    <message>
        <source>Not a problem</source>
        <translation>不是问题</translation>
    </message>
    <message>
        <source>On the query sheet</source>
        <translation>已列入核实单</translation>
    </message>
    <message>
        <source>As the report has it</source>
        <translation>报告原文如此</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>The check does not apply here</source>
        <translation>规则在此不适用</translation>
    </message>
    <message>
        <source>Another definition</source>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>Revised figure</source>
        <translation>修订数据</translation>
    </message>
    <message>
        <source>Preliminary and annual figure</source>
        <translation>快报数据与年报数据</translation>
    </message>
    <message>
        <source>District boundaries changed</source>
        <translation>地区区划调整</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the record.</source>
        <translation>请写明理由：理由进入记录。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>答复是空的。</translation>
    </message>
    <message>
        <source>Nothing was asked about this.</source>
        <translation>没有就此提问。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not reviewed</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Report added</source>
        <translation>加入报告</translation>
    </message>
    <message>
        <source>Report information corrected</source>
        <translation>修改报告信息</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>level</source>
        <translation>水平值</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>growth (points)</source>
        <translation>增速（百分点）</translation>
    </message>
    <message>
        <source>average growth</source>
        <translation>年均增速</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增减量</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以内</translation>
    </message>
    <message>
        <source>about</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Name in text</source>
        <translation>原文名称</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Government work report</source>
        <translation>政府工作报告</translation>
    </message>
    <message>
        <source>Statistical communiqué</source>
        <translation>统计公报</translation>
    </message>
    <message>
        <source>Five-year plan</source>
        <translation>五年规划</translation>
    </message>
    <message>
        <source>Budget report</source>
        <translation>预算报告</translation>
    </message>
    <message>
        <source>News digest</source>
        <translation>新闻综述</translation>
    </message>
    <message>
        <source>Other report</source>
        <translation>其他报告</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>year and kind of report</comment>
        <translation>%1 年%2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Report extracted again</source>
        <translation>重新抽取报告</translation>
    </message>
    <message>
        <source>Extracted again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>转到新文本</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>钟点</translation>
    </message>
    <message>
        <source>name of a period</source>
        <translation>时期名称</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>序数</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>number of a document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>number in a list</source>
        <translation>列表编号</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>number of a row or column</source>
        <translation>行列序号</translation>
    </message>
    <message>
        <source>name of a row or column</source>
        <translation>行列名称</translation>
    </message>
    <message>
        <source>title of a document</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>policy or slogan</source>
        <translation>政策、口号</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>周年</translation>
    </message>
    <message>
        <source>count of points</source>
        <translation>行文计数</translation>
    </message>
    <message>
        <source>name of a service</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>code or telephone number</source>
        <translation>代码、电话号码</translation>
    </message>
    <message>
        <source>part of a word</source>
        <translation>词语的一部分</translation>
    </message>
    <message>
        <source>small count in words</source>
        <translation>汉字小数目</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Rules of review changed</source>
        <translation>审校规则已更改</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分派</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已退回重审</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>已抽样</translation>
    </message>
    <message>
        <source>Blind review handed in</source>
        <translation>盲审已提交</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>Split from figure</source>
        <translation>拆分自数据</translation>
    </message>
    <message>
        <source>Merged into figure</source>
        <translation>并入数据</translation>
    </message>
    <message>
        <source>Carried over from figure</source>
        <translation>沿用自数据</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>报告类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Text (SHA-256)</source>
        <translation>正文（SHA-256）</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未看过</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审校次数</translation>
    </message>
    <message>
        <source>One person may do two</source>
        <translation>一人可做两审</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>比例（%）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>抽取自</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Decisions moved to report</source>
        <translation>决定移至报告</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>抽取程序</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>指标目录</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>两方一致</translation>
    </message>
    <message>
        <source>the record so far</source>
        <translation>原记录</translation>
    </message>
    <message>
        <source>the other opinion</source>
        <translation>另一方意见</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>不在册</translation>
    </message>
    <message>
        <source>%1 as extracted</source>
        <translation>抽取的%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>审次</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Also decided by</source>
        <translation>另一决定人</translation>
    </message>
    <message>
        <source>Also decided at</source>
        <translation>另一决定时间</translation>
    </message>
    <message>
        <source>From the copy</source>
        <translation>来自副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>The same up to event</source>
        <translation>共同记录止于第几条</translation>
    </message>
    <message>
        <source>Last event of the copy</source>
        <translation>副本末条记录</translation>
    </message>
    <message>
        <source>Last hash of the copy</source>
        <translation>副本末个哈希值</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>意见一致</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>意见不一</translation>
    </message>
    <message>
        <source>New reports</source>
        <translation>新增报告</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>新增数据</translation>
    </message>
    <message>
        <source>Other copy merged</source>
        <translation>已合并副本</translation>
    </message>
    <message>
        <source>Reviews joined</source>
        <translation>审校进度已并入</translation>
    </message>
    <message>
        <source>Joined from another copy</source>
        <translation>由副本并入</translation>
    </message>
    <message>
        <source>%L1 of %L2 reports loaded</source>
        <translation>已载入 %L1/%L2 份报告</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Figure number</source>
        <translation>数据编号</translation>
    </message>
    <message>
        <source>Figure numbers</source>
        <translation>数据编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>One series</source>
        <translation>连成一条</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>未选定</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
</context>
<context>
    <name>jiaoshu::figures</name>
    <message>
        <source>id, name or English name is missing</source>
        <translation>缺少编号、名称或英文名称</translation>
    </message>
    <message>
        <source>the units are missing</source>
        <translation>缺少单位</translation>
    </message>
    <message>
        <source>direction or price basis is not known</source>
        <translation>方向或价格口径无法识别</translation>
    </message>
    <message>
        <source>the expected range is not [low, high]</source>
        <translation>预期范围不是 [low, high] 的形式</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>indicator “%1”: %2</source>
        <translation>指标“%1”：%2</translation>
    </message>
    <message>
        <source>there is no list of indicators</source>
        <translation>没有指标列表</translation>
    </message>
    <message>
        <source>the id is there twice</source>
        <translation>编号重复</translation>
    </message>
    <message>
        <source>“%1” is a name of “%2” already</source>
        <translation>“%1”已是“%2”的名称</translation>
    </message>
    <message>
        <source>line %1 is not a district or an alias</source>
        <translation>第 %1 行不是地区或别名</translation>
    </message>
    <message>
        <source>neither other names nor units are added</source>
        <translation>既没有添加别名，也没有添加单位</translation>
    </message>
    <message>
        <source>its id is not “user:” and its name</source>
        <translation>其标识不是“user:”加名称</translation>
    </message>
    <message>
        <source>written by a newer version of the program</source>
        <translation>由更新版本的程序写成</translation>
    </message>
    <message>
        <source>the unit “%1” is not known</source>
        <translation>单位“%1”未知</translation>
    </message>
    <message>
        <source>there is no such indicator</source>
        <translation>没有这个指标</translation>
    </message>
    <message>
        <source>“%1” is too short for a name: it would be found everywhere</source>
        <translation>“%1”太短，不能作名称：到处都会找到它</translation>
    </message>
    <message>
        <source>“%1” is no name but a part of a sentence: it is too long or has a mark in it</source>
        <translation>“%1”不是名称而是句子的一部分：太长或含有标点</translation>
    </message>
    <message>
        <source>the symbol is missing</source>
        <translation>缺少单位符号</translation>
    </message>
    <message>
        <source>what it counts (its class) is not known</source>
        <translation>计量的对象（class）未知</translation>
    </message>
    <message>
        <source>its other spellings are not a list of words</source>
        <translation>其他写法不是词语列表</translation>
    </message>
    <message>
        <source>a unit has no blank and begins with no digit</source>
        <translation>单位不能有空格，也不能以数字开头</translation>
    </message>
    <message>
        <source>its power of ten has no base, or is too large</source>
        <translation>10 的幂没有基本单位，或者过大</translation>
    </message>
    <message>
        <source>its other names are not a list of words</source>
        <translation>别名不是词语列表</translation>
    </message>
    <message>
        <source>“units” is not a list</source>
        <translation>“units”不是列表</translation>
    </message>
    <message>
        <source>unit “%1”: %2</source>
        <translation>单位“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is a unit already</source>
        <translation>“%1”已是一个单位</translation>
    </message>
    <message>
        <source>its base is not the symbol of a known unit</source>
        <translation>其基本单位不是已知单位的符号</translation>
    </message>
    <message>
        <source>there is no list of units</source>
        <translation>没有单位列表</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items</name>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>已有名为“%1”的视图。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::BulkChangesModel</name>
    <message>
        <source>Already so</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>Reviewed already</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不能更改</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::DisagreementModel</name>
    <message>
        <source>no figure</source>
        <translation>无此数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>1: as it stands</source>
        <translation>1：现有记录</translation>
    </message>
    <message>
        <source>2: blind review</source>
        <translation>2：盲审意见</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>2: other copy</source>
        <translation>2：副本意见</translation>
    </message>
    <message>
        <source>2: blind review or other copy</source>
        <translation>2：盲审或副本意见</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::ExtractionChangesModel</name>
    <message>
        <source>Reads differently</source>
        <translation>读法不同</translation>
    </message>
    <message>
        <source>Decided, reads differently</source>
        <translation>已有决定，读法不同</translation>
    </message>
    <message>
        <source>Extraction now agrees</source>
        <translation>抽取现与更正一致</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新抽取</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>不再抽取到</translation>
    </message>
    <message>
        <source>Decided, no longer found</source>
        <translation>已有决定，不再抽取到</translation>
    </message>
    <message>
        <source>Decision moves</source>
        <translation>决定转到新文本</translation>
    </message>
    <message>
        <source>Decision stays in the old text</source>
        <translation>决定留在旧文本</translation>
    </message>
    <message>
        <source>the same words, another place</source>
        <translation>内容相同，位置不同</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::FigureTableModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审校人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::IndicatorGridModel</name>
    <message>
        <source>odd %1</source>
        <translation>异常 %1</translation>
    </message>
    <message>
        <source>odd ×%1</source>
        <translation>异常 ×%1</translation>
    </message>
    <message>
        <source>%1 times the row&apos;s median</source>
        <translation>为本行中位数的 %1 倍</translation>
    </message>
    <message>
        <source>%1 points from the row&apos;s median</source>
        <translation>与本行中位数相差 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 points from the column&apos;s median</source>
        <translation>与本列中位数相差 %1 个百分点</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no district</source>
        <translation>地区不明</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>时期不明</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::IndicatorListModel</name>
    <message>
        <source>built in</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>built in, with additions of your own</source>
        <translation>自带，有您的补充</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::NumeralModel</name>
    <message>
        <source>Why not a figure</source>
        <translation>为什么不是数据</translation>
    </message>
    <message>
        <source>Numeral</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::NumeralReasonModel</name>
    <message>
        <source>All reasons</source>
        <translation>全部原因</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::ReportListModel</name>
    <message>
        <source>District unknown</source>
        <translation>地区未知</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>已签发</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::ReviewProgressModel</name>
    <message>
        <source>signed off</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>District unknown</source>
        <translation>地区不详</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审校人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>审次</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>分派给</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>应核</translation>
    </message>
</context>
<context>
    <name>jiaoshu::items::TrailModel</name>
    <message>
        <source>The project itself</source>
        <translation>项目本身</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审校人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>To</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>jiaoshu::reports</name>
    <message>
        <source>there is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>you have no permission to read this file</source>
        <translation>您没有读取该文件的权限</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>文件无法打开</translation>
    </message>
    <message>
        <source>the file cannot be read to its end</source>
        <translation>文件无法读完</translation>
    </message>
    <message>
        <source>the line is longer than %1 bytes</source>
        <translation>该行超过 %1 字节</translation>
    </message>
    <message>
        <source>the line is not UTF-8</source>
        <translation>该行不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>the line is not JSON (byte %1)</source>
        <translation>该行不是 JSON（第 %1 字节）</translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation>该行不是 JSON 对象</translation>
    </message>
    <message>
        <source>“%1” is not of the right kind</source>
        <translation>“%1”的类型不对</translation>
    </message>
    <message>
        <source>there is neither a text nor a start and an end</source>
        <translation>既没有原文，也没有起止位置</translation>
    </message>
    <message>
        <source>“%1” is no %2</source>
        <translation>“%1”不是有效的 %2</translation>
    </message>
    <message>
        <source>the confidence is not between 0 and 1</source>
        <translation>把握不在 0 和 1 之间</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>it overlaps a figure of an earlier line</source>
        <translation>与前面某行的数据重叠</translation>
    </message>
    <message>
        <source>%1; it said: %2</source>
        <translation>%1；它说：%2</translation>
    </message>
    <message>
        <source>no command is given</source>
        <translation>没有给出命令</translation>
    </message>
    <message>
        <source>the program cannot be started: %1</source>
        <translation>无法启动该程序：%1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>the program did not end within %1 seconds</source>
        <translation>该程序未在 %1 秒内结束</translation>
    </message>
    <message>
        <source>the program answered more than %1 bytes</source>
        <translation>该程序的输出超过 %1 字节</translation>
    </message>
    <message>
        <source>the program crashed</source>
        <translation>该程序崩溃</translation>
    </message>
    <message>
        <source>the program ended with status %1</source>
        <translation>该程序以状态 %1 结束</translation>
    </message>
    <message>
        <source>start and end are outside the text</source>
        <translation>起止位置在文本之外</translation>
    </message>
    <message>
        <source>“%1” does not stand in the text</source>
        <translation>文本中没有“%1”</translation>
    </message>
    <message>
        <source>there is no occurrence %1 of “%2”</source>
        <translation>没有第 %1 处“%2”</translation>
    </message>
    <message>
        <source>“%1” stands in the text %2 times, and nothing tells which</source>
        <translation>文本中有 %2 处“%1”，无法确定是哪一处</translation>
    </message>
</context>
<context>
    <name>jiaoshu::review</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开项目。</translation>
    </message>
    <message>
        <source>The project has no such figure.</source>
        <translation>项目中没有这条数据。</translation>
    </message>
    <message>
        <source>There is a figure at exactly this place already.</source>
        <translation>这个位置已有一条数据。</translation>
    </message>
    <message>
        <source>The project has no such report.</source>
        <translation>项目中没有这份报告。</translation>
    </message>
    <message>
        <source>Write what is in question.</source>
        <translation>请写明疑问。</translation>
    </message>
    <message>
        <source>The addition of this figure was taken back; bring it back first.</source>
        <translation>新增这条数据的决定已撤销；请先恢复新增。</translation>
    </message>
    <message>
        <source>Adding a report cannot be taken back.</source>
        <translation>加入报告不能撤销。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的决定。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的决定。</translation>
    </message>
    <message>
        <source>A figure needs a value.</source>
        <translation>数据必须有数值。</translation>
    </message>
    <message>
        <source>“%1” is not a value. Write a number such as 221.29, a range such as 3..5 or a fraction such as 14/100000.</source>
        <translation>“%1”不是数值。请写成数字（如 221.29）、范围（如 3..5）或分数（如 14/100000）。</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2020, 2016/2020, 2023Q1 or 2023-01/2023-09, or nothing.</source>
        <translation>“%1”不是时期。请写成 2020、2016/2020、2023Q1 或 2023-01/2023-09 的形式，也可不填。</translation>
    </message>
    <message>
        <source>The selection is empty.</source>
        <translation>没有选中文字。</translation>
    </message>
    <message>
        <source>The selection is outside the report.</source>
        <translation>选中的范围超出报告。</translation>
    </message>
    <message>
        <source>The selection cuts a character in two.</source>
        <translation>选中的范围把一个字符切成了两半。</translation>
    </message>
    <message>
        <source>The extracted figures overlap or are out of order.</source>
        <translation>抽取的数据重叠或次序不对。</translation>
    </message>
    <message>
        <source>It was corrected to something else already.</source>
        <translation>已更正为其他内容。</translation>
    </message>
    <message>
        <source>The figure “%1” stands there already.</source>
        <translation>此处已有数据“%1”。</translation>
    </message>
    <message>
        <source>A figure is split into two at least.</source>
        <translation>一条数据至少要拆成两条。</translation>
    </message>
    <message>
        <source>The parts of a figure lie one behind the other.</source>
        <translation>拆出的各条数据须前后相接，不得重叠。</translation>
    </message>
    <message>
        <source>The first part is as large as the figure itself.</source>
        <translation>第一部分与原数据一样长，没有拆开。</translation>
    </message>
    <message>
        <source>It takes two figures at least to merge them.</source>
        <translation>至少要有两条数据才能合并。</translation>
    </message>
    <message>
        <source>The figures stand in different reports.</source>
        <translation>这些数据不在同一份报告里。</translation>
    </message>
    <message>
        <source>The figures to merge lie one behind the other.</source>
        <translation>要合并的数据须前后相接，不得重叠。</translation>
    </message>
    <message>
        <source>There is too much text between the figures: they are two.</source>
        <translation>两条数据之间隔着太多文字，不能合并。</translation>
    </message>
    <message>
        <source>The whole does not hold all of its parts.</source>
        <translation>合并后的范围没有包含所有部分。</translation>
    </message>
    <message>
        <source>“%1” cannot be split there: one side has no number of its own.</source>
        <translation>“%1”不能从此处拆开：有一边没有完整的数字。</translation>
    </message>
    <message>
        <source>“%1” is one number. Put the caret where it is to be split.</source>
        <translation>“%1”只有一个数。请把光标放在要拆开的地方。</translation>
    </message>
    <message>
        <source>“%1” does not read as one number.</source>
        <translation>“%1”读不成一个数。</translation>
    </message>
    <message>
        <source>No figure was decided by two reviewers.</source>
        <translation>没有任何数据由两位审校人核定过。</translation>
    </message>
    <message>
        <source>Everybody decided everything alike; that leaves nothing to measure against chance.</source>
        <translation>所有人对所有数据的决定都相同，无从与偶然一致相比较。</translation>
    </message>
    <message>
        <source>The figures were not all decided by the same number of reviewers.</source>
        <translation>各条数据的审校人数不一致。</translation>
    </message>
    <message>
        <source>This project is no file.</source>
        <translation>这个项目不是文件。</translation>
    </message>
    <message>
        <source>Leave the blind review first.</source>
        <translation>请先退出盲审。</translation>
    </message>
    <message>
        <source>There is nothing to settle about this figure.</source>
        <translation>这条数据没有需要裁定的分歧。</translation>
    </message>
    <message>
        <source>You can review blind, in your own name, from the second review on.</source>
        <translation>从复审起，可以本人名义进行盲审。</translation>
    </message>
    <message>
        <source>Only a blind review is handed in.</source>
        <translation>只有盲审需要提交。</translation>
    </message>
    <message>
        <source>The %1 of %2 is not signed off yet.</source>
        <translation>%2 的%1尚未签发。</translation>
    </message>
    <message>
        <source>A sample is 0.1 to 100 % of the figures.</source>
        <translation>抽样为数据的 0.1% 至 100%。</translation>
    </message>
    <message>
        <source>There is nothing to draw from: a sample is drawn from what an earlier review accepted.</source>
        <translation>没有可抽取的数据：样本从前一审次接受的数据中抽取。</translation>
    </message>
    <message>
        <source>%1 is signed off. Reopen it, with a reason, to change anything in it.</source>
        <translation>%1 已签发。如需修改，请先说明理由退回重审。</translation>
    </message>
    <message>
        <source>Your blind review of %1 is handed in; it is not changed any more.</source>
        <translation>您对 %1 的盲审已提交，不能再修改。</translation>
    </message>
    <message>
        <source>The %1 of %2 is signed off already.</source>
        <translation>%2 的%1已签发。</translation>
    </message>
    <message>
        <source>Enter your name first: the record says who reviewed.</source>
        <translation>请先填写审校人姓名：记录中要写明由谁审校。</translation>
    </message>
    <message>
        <source>You are reviewing %1 blind. Hand that in before you decide here.</source>
        <translation>您正在盲审 %1。请先提交盲审，再在此处作决定。</translation>
    </message>
    <message>
        <source>You took part in the %1 of %2. The %3 is for somebody else, unless the project allows one person to do two reviews.</source>
        <translation>您已参加 %2 的%1，%3应由他人进行（除非项目允许一人审校两次）。</translation>
    </message>
    <message>
        <source>In a blind review this is not possible.</source>
        <translation>盲审中不能进行此操作。</translation>
    </message>
    <message>
        <source>There are one to three reviews.</source>
        <translation>审校次数为一至三次。</translation>
    </message>
    <message>
        <source>%1 is in the %2. Sign it off, or bring it back, first.</source>
        <translation>%1 正在%2。请先签发或退回。</translation>
    </message>
    <message>
        <source>The project has no such review.</source>
        <translation>项目没有这一审次。</translation>
    </message>
    <message>
        <source>%1 cannot be signed off: not decided %2, disagreements not settled %3.</source>
        <translation>%1 不能签发：待核 %2 条，分歧未裁定 %3 条。</translation>
    </message>
    <message>
        <source>The %1 has not looked at all that it was to look at: %2.</source>
        <translation>%1尚未看完应看的数据：还有 %2 条。</translation>
    </message>
    <message>
        <source>A report is brought back to a review that it has gone through.</source>
        <translation>报告只能退回到已经过的审次。</translation>
    </message>
    <message>
        <source>Write why the report is opened again.</source>
        <translation>请写明退回报告的理由。</translation>
    </message>
    <message>
        <source>This is not taken back: what was signed is opened again, the rest set anew.</source>
        <translation>此项不能撤销：已签发的可退回重审，其余请重新设定。</translation>
    </message>
    <message>
        <source>This decision belongs to another record than the one that is shown.</source>
        <translation>这一决定不属于当前显示的审校记录。</translation>
    </message>
    <message>
        <source>first review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>final review</source>
        <translation>终审</translation>
    </message>
    <message numerus="yes">
        <source>%1 is signed off: %n figure(s) stay as they are</source>
        <translation>
            <numerusform>%1 已签发：%n 条数据保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n decision(s) taken back in the copy were changed here and stay</source>
        <translation>
            <numerusform>%1：副本中撤回的 %n 个决定在这里另有修改，予以保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s) stay as they were extracted here</source>
        <translation>
            <numerusform>%1：%n 条数据保留这里的抽取结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %n figure(s) another one stands at the place</source>
        <translation>
            <numerusform>%1：有 %n 条数据的位置上已有其他数据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what the report says of itself stays as it is here</source>
        <translation>%1：报告信息保留这里的内容</translation>
    </message>
    <message>
        <source>%1 was signed off or opened again in the copy by %2: do so here</source>
        <translation>%1 在副本中由 %2 签发或退回：请在这里另行办理</translation>
    </message>
    <message>
        <source>%1: who is to review it stays as it is here</source>
        <translation>%1：分派保留这里的安排</translation>
    </message>
    <message>
        <source>The rules of review stay as they are here</source>
        <translation>审校规则保留这里的设置</translation>
    </message>
    <message>
        <source>%1 drew a sample in the copy (seed %2): draw it here again</source>
        <translation>%1 在副本中抽过样（种子 %2）：请在这里重新抽样</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n opinion(s) about figures stay in the copy; finish that there</source>
        <translation>
            <numerusform>%1：对 %n 条数据的意见留在副本中，请在副本中处理完毕</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here already.</source>
        <translation>副本中没有这里尚无的内容。</translation>
    </message>
    <message numerus="yes">
        <source>New in the copy: %n event(s); both are the same up to event %1</source>
        <translation>
            <numerusform>副本新增记录 %n 条；双方到第 %1 条为止相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %n decision(s) about figures</source>
        <translation>
            <numerusform>并入：关于数据的决定 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s)</source>
        <translation>
            <numerusform>新增：报告 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n figure(s)</source>
        <translation>
            <numerusform>新增：数据 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both say the same: %n figure(s)</source>
        <translation>
            <numerusform>双方一致：数据 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To settle: %n figure(s) about which they differ</source>
        <translation>
            <numerusform>有待裁定：意见不一的数据 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>未并入：%1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1: what %2 chose in the copy; what is chosen here stays</source>
        <translation>%1：%2 在副本中另有选定，保留这里的选定</translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %n choice(s) about the project</source>
        <translation>
            <numerusform>并入：关于项目的选定 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::store</name>
    <message>
        <source>Another program is using the project.</source>
        <translation>另一个程序正在使用该项目。</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation>项目文件已损坏。</translation>
    </message>
    <message>
        <source>This is not a Jiaoshu project.</source>
        <translation>这不是校数项目。</translation>
    </message>
    <message>
        <source>The project could not be read or written.</source>
        <translation>项目无法读写。</translation>
    </message>
    <message>
        <source>project in memory</source>
        <translation>内存中的项目</translation>
    </message>
    <message>
        <source>This is a folder, not a project.</source>
        <translation>这是文件夹，不是项目。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>没有读取该文件的权限。</translation>
    </message>
    <message>
        <source>The folder or the file is read-only. Copy the project to a place that can be written to.</source>
        <translation>文件夹或文件是只读的。请把项目复制到可写入的位置。</translation>
    </message>
    <message>
        <source>The project is open in %1 on %2 (process %3).</source>
        <translation>项目已在 %2 上由 %1 打开（进程 %3）。</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>文件夹无法写入。</translation>
    </message>
    <message>
        <source>The project was written by a newer version of Jiaoshu.</source>
        <translation>该项目由更新版本的校数写成。</translation>
    </message>
    <message>
        <source>The project does not hold what is to be changed.</source>
        <translation>项目中没有要修改的内容。</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>缺少第 %1 条记录。</translation>
    </message>
    <message>
        <source>Event %1 does not follow the event before it: one of them was added or replaced.</source>
        <translation>第 %1 条记录与前一条不相接：其中一条是后加或替换的。</translation>
    </message>
    <message>
        <source>Event %1 is out of order: it was written as event %2.</source>
        <translation>第 %1 条记录次序有误：它原是第 %2 条。</translation>
    </message>
    <message>
        <source>Event %1 was changed after it was written, or added.</source>
        <translation>第 %1 条记录在写入后被修改，或是后加的。</translation>
    </message>
    <message>
        <source>Figure %1 is not what the events make of it.</source>
        <translation>数据 %1 与记录推出的结果不符。</translation>
    </message>
    <message>
        <source>The state of a figure is missing.</source>
        <translation>缺少一条数据的状态。</translation>
    </message>
    <message>
        <source>The text of %1, or what was extracted from it, is not what was recorded when it was added.</source>
        <translation>%1 的文本或抽取的数据与加入时的记录不符。</translation>
    </message>
    <message>
        <source>What is said of %1 is not what the events make of it.</source>
        <translation>%1 的信息与记录推出的结果不符。</translation>
    </message>
    <message>
        <source>A report is missing.</source>
        <translation>缺少一份报告。</translation>
    </message>
    <message>
        <source>The rules of review are not what the events make of them.</source>
        <translation>审校规则与事件记录不符。</translation>
    </message>
    <message>
        <source>How far the review of %1 is, is not what the events make of it.</source>
        <translation>%1 的审校进度与事件记录不符。</translation>
    </message>
    <message>
        <source>What %1 says of figure %2 is not what the events make of it.</source>
        <translation>%1 对数据 %2 的意见与事件记录不符。</translation>
    </message>
    <message>
        <source>The opinion of a layer is missing.</source>
        <translation>缺少一层审校意见。</translation>
    </message>
    <message>
        <source>The project file or its folder is read-only.</source>
        <translation>项目文件或所在文件夹是只读的。</translation>
    </message>
    <message>
        <source>The disk or network drive with the project does not answer.</source>
        <translation>项目所在的磁盘或网络盘没有响应。</translation>
    </message>
    <message>
        <source>The disk with the project is full.</source>
        <translation>项目所在的磁盘已满。</translation>
    </message>
    <message>
        <source>The project file cannot be opened: it is gone or may not be used.</source>
        <translation>无法打开项目文件：文件已不在，或没有权限。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>The project file is gone: it was moved, removed or replaced, or its drive is not there.</source>
        <translation>项目文件不见了：可能被移动、删除或替换，或所在磁盘已断开。</translation>
    </message>
    <message>
        <source>Another program has written to the project meanwhile.</source>
        <translation>在此期间有别的程序写入了这个项目。</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation>无法建立备份文件夹。</translation>
    </message>
    <message>
        <source>The project is of an older version, and a copy of it cannot be kept before it is changed: %1</source>
        <translation>项目是旧版本的，改动之前无法保留一份副本：%1</translation>
    </message>
    <message>
        <source>Event %1 is of a kind that this version does not know.</source>
        <translation>第 %1 条记录的类型是本版本不认识的。</translation>
    </message>
    <message>
        <source>Nothing of a project was found in the file.</source>
        <translation>文件里没有找到任何项目内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file could not be read.</source>
        <translation>
            <numerusform>文件有 %n 页无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of tables are damaged.</source>
        <translation>
            <numerusform>表中有 %n 行已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Event %1 could not be read.</source>
        <translation>第 %1 条记录无法读取。</translation>
    </message>
    <message>
        <source>Events %1 to %2 could not be read.</source>
        <translation>第 %1 至 %2 条记录无法读取。</translation>
    </message>
    <message>
        <source>Event %1 does not read as it was written.</source>
        <translation>第 %1 条记录与写入时不一致。</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>报告 %1</translation>
    </message>
    <message>
        <source>The text of %1 could not be read, or only its beginning.</source>
        <translation>%1 的正文无法读取，或只能读出开头。</translation>
    </message>
    <message>
        <source>The text of %1 does not read as it was written.</source>
        <translation>%1 的正文与写入时不一致。</translation>
    </message>
    <message numerus="yes">
        <source>%1: what was extracted for %n figure(s) could not be read.</source>
        <translation>
            <numerusform>%1：%n 个数据的抽取结果无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was opened to be looked at.</source>
        <translation>项目只是打开来查看。</translation>
    </message>
    <message>
        <source>The project does not hold what is asked for.</source>
        <translation>项目中没有所要的内容。</translation>
    </message>
    <message>
        <source>Event %1 of the copy “%2” was changed after it was written, or added.</source>
        <translation>副本“%2”的第 %1 条记录在写入后被改动，或是添加的。</translation>
    </message>
    <message>
        <source>Event %1 of the copy “%2” is out of order.</source>
        <translation>副本“%2”的第 %1 条记录次序有误。</translation>
    </message>
    <message>
        <source>Event %1 of the copy “%2” is missing.</source>
        <translation>副本“%2”缺少第 %1 条记录。</translation>
    </message>
    <message>
        <source>Event %1 of another copy was added: no merge brought it.</source>
        <translation>有一条副本记录（第 %1 条）是添加的：没有哪次合并带来它。</translation>
    </message>
    <message>
        <source>This is no copy of the project, but another one.</source>
        <translation>这不是本项目的副本，而是另一个项目。</translation>
    </message>
    <message>
        <source>The record of this copy is broken at event %1: %2</source>
        <translation>这份副本的记录在第 %1 条处不完整：%2</translation>
    </message>
    <message>
        <source>What is chosen under %1 is not what the events make of it.</source>
        <translation>%1 的选定与记录推出的结果不符。</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>缺少一项选定。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::text</name>
    <message>
        <source>the encoding “%1” is not known</source>
        <translation>无法识别编码“%1”</translation>
    </message>
    <message>
        <source>the file is truncated: it ends in the middle of a character (%1)</source>
        <translation>文件不完整：结尾处的字符被截断（%1）</translation>
    </message>
    <message>
        <source>byte %1 does not belong to any character (%2); the file is damaged</source>
        <translation>第 %1 字节不属于任何字符（%2）；文件已损坏</translation>
    </message>
    <message>
        <source>the file holds binary data, not text</source>
        <translation>文件是二进制数据，不是文本</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the file is not a text in any known encoding</source>
        <translation>文件不是任何已知编码的文本</translation>
    </message>
    <message>
        <source>the file is a %1 file, not a text</source>
        <translation>这是 %1 文件，不是文本</translation>
    </message>
</context>
<context>
    <name>jiaoshu::trends</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The member “%1” is not what it should be.</source>
        <translation>成员“%1”的值不对。</translation>
    </message>
    <message>
        <source>It names no indicator.</source>
        <translation>没有指明指标。</translation>
    </message>
    <message>
        <source>The text is no chart.</source>
        <translation>这段文字不是图表。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::trends::ChartSummary</name>
    <message>
        <source>%1, %2, %3: %4 of %5 districts ranked, %6.</source>
        <translation>%3 年%1，%2：%5 个地区中有 %4 个参加排名，%6。</translation>
    </message>
    <message>
        <source>First: %1; last: %2.</source>
        <translation>第一：%1；最后：%2。</translation>
    </message>
    <message>
        <source>Without rank: %1.</source>
        <translation>不参加排名：%1。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺：%1。</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4 in %5 districts.</source>
        <translation>%1，%2，%3 年至 %4 年，%5 个地区。</translation>
    </message>
    <message>
        <source>Greatest difference: %1; least: %2.</source>
        <translation>相差最多：%1；最少：%2。</translation>
    </message>
    <message>
        <source>Missing for %1: %2.</source>
        <translation>缺 %1：%2。</translation>
    </message>
    <message>
        <source>Missing for both years: %1.</source>
        <translation>两年都缺：%1。</translation>
    </message>
    <message>
        <source>Not comparable across a break: %1.</source>
        <translation>口径有变，不可比：%1。</translation>
    </message>
    <message>
        <source>%1 against %2, %3, for %4 districts.</source>
        <translation>%3 年%1与%2，%4 个地区。</translation>
    </message>
    <message>
        <source>%1: lowest %2, highest %3.</source>
        <translation>%1：最低 %2，最高 %3。</translation>
    </message>
    <message>
        <source>Missing for both: %1.</source>
        <translation>两项都缺：%1。</translation>
    </message>
    <message>
        <source>%1, %2: of %3 targets %4 reached, %5 not reached, %6 without telling, %7 without outcome.</source>
        <translation>%1，%2：%3 个目标中已完成 %4 个，未完成 %5 个，无法判断 %6 个，未述实际数 %7 个。</translation>
    </message>
    <message>
        <source>Without target: %1.</source>
        <translation>未述目标：%1。</translation>
    </message>
    <message>
        <source>For comparison %1: lowest %2, highest %3.</source>
        <translation>比较线%1：最低 %2，最高 %3。</translation>
    </message>
    <message>
        <source>Not computed for %1: %2.</source>
        <translation>未计算：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::trends::ChartText</name>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Target and outcome</source>
        <translation>目标与完成</translation>
    </message>
    <message>
        <source>Change over the years</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change of levels</source>
        <translation>水平值变动</translation>
    </message>
    <message>
        <source>Index from growth</source>
        <translation>增速指数</translation>
    </message>
    <message>
        <source>Index from levels</source>
        <translation>水平值指数</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>占全市比重</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>From one year&apos;s level to the next year&apos;s, at current prices; not the growth that reports state.</source>
        <translation>由上年水平值到本年水平值，按现价计算，不是报告公布的增速。</translation>
    </message>
    <message>
        <source>Chained from the growth that reports state; it ends where a year is missing.</source>
        <translation>由报告公布的增速逐年连乘，缺一年即止。</translation>
    </message>
    <message>
        <source>Each level by that of the base year, at current prices.</source>
        <translation>各年水平值除以基年水平值，按现价计算。</translation>
    </message>
    <message>
        <source>Of the city&apos;s own figure; where it is not stated, of the sum of the chosen districts.</source>
        <translation>占全市数据的比重；全市未述的，占所选地区之和的比重。</translation>
    </message>
    <message>
        <source>By the population that is stated for the same year.</source>
        <translation>除以同年人口。</translation>
    </message>
    <message>
        <source>the city&apos;s own figure</source>
        <translation>全市数据</translation>
    </message>
    <message>
        <source>the province&apos;s own figure</source>
        <translation>全省数据</translation>
    </message>
    <message>
        <source>the median of the chosen districts</source>
        <translation>所选地区的中位数</translation>
    </message>
    <message>
        <source>the districts&apos; targets</source>
        <translation>各地区的目标</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>%1 个地区的中位数</translation>
    </message>
    <message>
        <source>best first: higher is better</source>
        <translation>从优到劣：越高越好</translation>
    </message>
    <message>
        <source>best first: lower is better</source>
        <translation>从优到劣：越低越好</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>从高到低</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1，缺 %2</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not comparable: no exact outcome</source>
        <translation>不可比：不是确切的实际数</translation>
    </message>
    <message>
        <source>not comparable: a year is not stated</source>
        <translation>不可比：有年份未述</translation>
    </message>
    <message>
        <source>not comparable: the series is broken</source>
        <translation>不可比：口径有变</translation>
    </message>
    <message>
        <source>not comparable: what it is divided by is not stated</source>
        <translation>不可比：未述除数</translation>
    </message>
    <message>
        <source>a rate or mean has no parts and no value per head</source>
        <translation>比率或平均数不能求比重和人均</translation>
    </message>
    <message>
        <source>too many digits to compute with</source>
        <translation>位数过多，无法计算</translation>
    </message>
    <message>
        <source>%1 reports give %2 values; counted: %3</source>
        <translation>%1 份报告有 %2 个数值，采用 %3</translation>
    </message>
    <message>
        <source>One report gives %1 values; counted: %2</source>
        <translation>同一报告有 %1 个数值，采用 %2</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <translation>%1 年起口径有变</translation>
    </message>
    <message>
        <source>Break in %1: %2</source>
        <translation>%1 年起口径变化：%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>jiaoshu::trends::MatrixText</name>
    <message>
        <source>All indicators</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>figures reviewed / stated for the year</source>
        <translation>该年已核数据／已述数据</translation>
    </message>
    <message>
        <source>indicators reviewed / stated for the year</source>
        <translation>该年已核指标／已述指标</translation>
    </message>
    <message>
        <source>of reports in memory</source>
        <translation>只含已载入的报告</translation>
    </message>
    <message>
        <source>%1 indicators stated, %2 of them reviewed</source>
        <translation>已述指标 %1 个，其中已核 %2 个</translation>
    </message>
    <message>
        <source>%1 figures, %2 of them reviewed</source>
        <translation>数据 %1 条，其中已核 %2 条</translation>
    </message>
    <message>
        <source>stated in %1</source>
        <translation>见于%1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>no report of its own</source>
        <translation>没有本地区的报告</translation>
    </message>
    <message>
        <source>reports of %1</source>
        <translation>%1 年报告</translation>
    </message>
    <message>
        <source>another figure counts</source>
        <translation>以另一处数据为准</translation>
    </message>
    <message>
        <source>a check complains</source>
        <translation>有核查问题</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>%1: %2 of %3 years stated</source>
        <translation>%1：%3 年中有 %2 年已述</translation>
    </message>
    <message>
        <source>average growth</source>
        <translation>年均增速</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>level</source>
        <translation>水平值</translation>
    </message>
    <message>
        <source>in the last year of each span, not shaded</source>
        <translation>列在时段的末年，不着色</translation>
    </message>
    <message>
        <source>no results, not shaded</source>
        <translation>无实际数，不着色</translation>
    </message>
    <message>
        <source>one result, not shaded</source>
        <translation>只有一个实际数，不着色</translation>
    </message>
    <message>
        <source>all results are %1, not shaded</source>
        <translation>实际数均为 %1，不着色</translation>
    </message>
    <message>
        <source>shaded by rank, lowest result %1, highest %2 dwarfs the rest</source>
        <translation>实际数最小 %1，最大 %2 远大于其余，按名次着色</translation>
    </message>
    <message>
        <source>shaded from the lowest result %1 to the highest %2</source>
        <translation>按实际数最小 %1 至最大 %2 着色</translation>
    </message>
    <message>
        <source>shaded by rank on both sides of 0, results %1 to %2</source>
        <translation>实际数 %1 至 %2，以 0 为中，按名次着色</translation>
    </message>
    <message>
        <source>shaded on both sides of 0, results %1 to %2</source>
        <translation>按实际数 %1 至 %2 着色，以 0 为中</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 年起</translation>
    </message>
    <message>
        <source>there is a report, and it does not state this</source>
        <translation>有报告，未述</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%L1 cells</source>
        <translation>%L1 格</translation>
    </message>
    <message>
        <source>%L1 with figures</source>
        <translation>有数据 %L1 格</translation>
    </message>
    <message>
        <source>%L1 without a report</source>
        <translation>无报告 %L1 格</translation>
    </message>
    <message>
        <source>%L1 not applicable</source>
        <translation>不适用 %L1 格</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>与%1相同</translation>
    </message>
    <message>
        <source>the same as %1 but for rounding</source>
        <translation>与%1四舍五入后相同</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 %2 (%3%)</source>
        <translation>%1 %2（%3%）</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>比%2低 %1</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>比%2高 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>A report speaks of the year in its name; a work report also of the year before; and of each year for which it states a result or an estimate, alone or within a span. What it aims at in later years does not count.</source>
        <translation>报告所述年份：报告名称中的年份；工作报告还包括上一年；以及报告给出实际数或预计数的各年，单独年份或时段内各年均算。以后年份的目标不算。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>jiaoshu::trends::TrendText</name>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Level (%1)</source>
        <translation>水平值（%1）</translation>
    </message>
    <message>
        <source>Growth (%1)</source>
        <translation>增速（%1）</translation>
    </message>
    <message>
        <source>Share (%1)</source>
        <translation>占比（%1）</translation>
    </message>
    <message>
        <source>at current prices</source>
        <translation>按现价</translation>
    </message>
    <message>
        <source>at constant prices</source>
        <translation>按可比价</translation>
    </message>
    <message>
        <source>on a comparable base</source>
        <translation>按可比口径</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>%1 target average %2%</source>
        <translation>%1 目标年均 %2%</translation>
    </message>
    <message>
        <source>%1 estimated average %2%</source>
        <translation>%1 预计年均 %2%</translation>
    </message>
    <message>
        <source>%1 average %2%</source>
        <translation>%1 年均 %2%</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 条数据</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 条数据</translation>
    </message>
    <message>
        <source>%1, all reviewed</source>
        <translation>%1，全部已核</translation>
    </message>
    <message>
        <source>%1, %2 not reviewed</source>
        <translation>%1，其中待核 %2 条</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 for %2: from %3 to %4.</source>
        <translation>%2的%1：最低 %3，最高 %4。</translation>
    </message>
    <message>
        <source>level, %1</source>
        <translation>水平值，%1</translation>
    </message>
    <message>
        <source>avg. growth, %1</source>
        <translation>年均增速，%1</translation>
    </message>
    <message>
        <source>growth, %1</source>
        <translation>增速，%1</translation>
    </message>
    <message>
        <source>share, %1</source>
        <translation>占比，%1</translation>
    </message>
    <message>
        <source>No level stated for %1; nothing is joined</source>
        <translation>%1 年未述水平值，不连线</translation>
    </message>
    <message>
        <source>No growth stated for %1; nothing is joined</source>
        <translation>%1 年未述增速，不连线</translation>
    </message>
    <message>
        <source>No share stated for %1; nothing is joined</source>
        <translation>%1 年未述占比，不连线</translation>
    </message>
    <message>
        <source>the text names no year</source>
        <translation>原文未写年份</translation>
    </message>
    <message>
        <source>a quarter or some months, not a year</source>
        <translation>季度或几个月的数，不是全年</translation>
    </message>
    <message>
        <source>a total over several years</source>
        <translation>多年合计</translation>
    </message>
    <message>
        <source>an average without its years</source>
        <translation>年均数未写明年份</translation>
    </message>
    <message>
        <source>a unit that cannot be brought to the others</source>
        <translation>单位无法换算</translation>
    </message>
    <message>
        <source>not a single number</source>
        <translation>不是单一数值</translation>
    </message>
    <message>
        <source>a change or multiple, neither level nor rate</source>
        <translation>增减量或倍数，不是水平值或增速</translation>
    </message>
    <message>
        <source>no district</source>
        <translation>没有地区</translation>
    </message>
    <message>
        <source>No value stated for %1</source>
        <translation>%1 年未述数值</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>estimate, reviewed</source>
        <translation>预计，已核</translation>
    </message>
    <message>
        <source>estimate, not reviewed</source>
        <translation>预计，待核</translation>
    </message>
    <message>
        <source>target, reviewed</source>
        <translation>目标，已核</translation>
    </message>
    <message>
        <source>target, not reviewed</source>
        <translation>目标，待核</translation>
    </message>
    <message>
        <source>about</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以内</translation>
    </message>
    <message>
        <source>average over years</source>
        <translation>多年平均</translation>
    </message>
    <message>
        <source>Change of levels (%1)</source>
        <translation>水平值变动（%1）</translation>
    </message>
    <message>
        <source>Index, chained from reported growth</source>
        <translation>指数，由公布增速连乘</translation>
    </message>
    <message>
        <source>Index, from levels</source>
        <translation>指数，由水平值计算</translation>
    </message>
    <message>
        <source>Share of the whole (%1)</source>
        <translation>占全市比重（%1）</translation>
    </message>
    <message>
        <source>Per head (%1)</source>
        <translation>人均（%1）</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺：%1。</translation>
    </message>
    <message>
        <source>Reports contradict each other: %1.</source>
        <translation>各报告说法不一：%1。</translation>
    </message>
    <message>
        <source>change of levels, %1</source>
        <translation>水平值变动，%1</translation>
    </message>
    <message>
        <source>index from growth</source>
        <translation>增速指数</translation>
    </message>
    <message>
        <source>index from levels</source>
        <translation>水平值指数</translation>
    </message>
    <message>
        <source>share of the whole, %1</source>
        <translation>占全市比重，%1</translation>
    </message>
    <message>
        <source>per head, %1</source>
        <translation>人均，%1</translation>
    </message>
    <message>
        <source>Nothing to compute from for %1; nothing is joined</source>
        <translation>%1 年无可计算的数据，不连线</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::AssignDialog</name>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Names, with commas between them; empty for nobody</source>
        <translation>姓名，用逗号或顿号隔开；留空为不分派</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>审次</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审校人</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::BulkDesk</name>
    <message numerus="yes">
        <source>%n figure(s) changed; undo takes it back</source>
        <translation>
            <numerusform>已更改 %n 条；可撤销</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::BulkPanel</name>
    <message>
        <source>No field of this figure is corrected any more.</source>
        <translation>本条数据已没有更正过的字段。</translation>
    </message>
    <message numerus="yes">
        <source>Change %n figure(s)</source>
        <translation>
            <numerusform>更改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) change</source>
        <translation>
            <numerusform>更改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n 条保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>本报告内</translation>
    </message>
    <message>
        <source>In all reports</source>
        <translation>全部报告</translation>
    </message>
    <message>
        <source>All that the table shows</source>
        <translation>表中显示的全部</translation>
    </message>
    <message>
        <source>The chosen rows</source>
        <translation>所选各行</translation>
    </message>
    <message>
        <source>Correct all figures alike</source>
        <translation>同类数据一并更正</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>批量处理</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>哪些数据</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>%1 of %2 figures looked at</source>
        <translation>已查看 %1 / %2 条数据</translation>
    </message>
    <message>
        <source>Figures looked at</source>
        <translation>已查看的数据</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::BulkWishRow</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置%1</translation>
    </message>
    <message>
        <source>Write what it should be.</source>
        <translation>请填写应改为的内容。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>New content</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>Name, alias or pinyin initials</source>
        <translation>名称、别名或拼音首字母</translation>
    </message>
    <message>
        <source>Reason (may be empty)</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>Only not reviewed ones</source>
        <translation>仅待核</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ChangesPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>与原来相同：%1</translation>
    </message>
    <message>
        <source>of these with another confidence or other reasons: %1</source>
        <translation>其中把握或依据不同：%1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Take in the new readings; decisions stay as they are, and undo takes it back</source>
        <translation>采用新的读法；决定保持不变，可以撤销</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>What extracting again changes</source>
        <translation>重新抽取带来的变化</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ChartBar</name>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>no other year</source>
        <translation>不比较年份</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <translation>%1 年 = 100</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>与 %1 年比</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 年</translation>
    </message>
    <message>
        <source>from the first year</source>
        <translation>从首个年份</translation>
    </message>
    <message>
        <source>to the last year</source>
        <translation>到末个年份</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1 年</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Change of levels, current prices</source>
        <translation>水平值变动，现价</translation>
    </message>
    <message>
        <source>Index from reported growth</source>
        <translation>指数，由所报增速连乘</translation>
    </message>
    <message>
        <source>Index from levels, current prices</source>
        <translation>指数，由水平值算，现价</translation>
    </message>
    <message>
        <source>Share of the city</source>
        <translation>占全市比重</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>不作比较</translation>
    </message>
    <message>
        <source>Against the city</source>
        <translation>与全市比</translation>
    </message>
    <message>
        <source>Against the province</source>
        <translation>与全省比</translation>
    </message>
    <message>
        <source>Against the median</source>
        <translation>与中位数比</translation>
    </message>
    <message>
        <source>In one chart</source>
        <translation>同一张图</translation>
    </message>
    <message>
        <source>A panel per district</source>
        <translation>按地区分面</translation>
    </message>
    <message>
        <source>A panel per indicator</source>
        <translation>按指标分面</translation>
    </message>
    <message>
        <source>How it changed: a line per district over the years</source>
        <translation>如何变化：每个地区一条线，逐年显示</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Who is ahead: bars of one year</source>
        <translation>谁在前：单年条形</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>How far apart two years are, district by district</source>
        <translation>两年之间相差多少，逐个地区</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>How two indicators go together</source>
        <translation>两个指标如何相关</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What became of targets</source>
        <translation>目标完成得怎样</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Second indicator</source>
        <translation>第二个指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Other year</source>
        <translation>另一年份</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>截止年份</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>分面</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>各用刻度</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Charts…</source>
        <translation>图…</translation>
    </message>
    <message>
        <source>Charts kept in the project: choose, save, copy as text</source>
        <translation>项目中保存的图：选用、保存、复制为文本</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ChartBook</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 districts</source>
        <translation>%1 个地区</translation>
    </message>
    <message>
        <source>Charts of %1</source>
        <translation>%1 图表汇编</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>no indicator has a figure to draw</source>
        <translation>没有一个指标有可画的数据</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ChartBookRun</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ChartFileDialog</name>
    <message>
        <source>Letters as shapes, for programs without the fonts</source>
        <translation>文字转曲线，供没有这些字体的程序使用</translation>
    </message>
    <message>
        <source>Every indicator of the shown districts, a page each</source>
        <translation>所示地区的全部指标，每个指标一页</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>CSV table of what is drawn</source>
        <translation>所画数据的 CSV 表</translation>
    </message>
    <message>
        <source>Excel workbook with a chart</source>
        <translation>带图表的 Excel 工作簿</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Print, black on white</source>
        <translation>打印，白底黑线</translation>
    </message>
    <message>
        <source>Stands below the chart</source>
        <translation>写在图表下方</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ChartMaker</name>
    <message>
        <source>%1 = 100.</source>
        <translation>%1 年 = 100。</translation>
    </message>
    <message>
        <source>The whole is the sum of %1.</source>
        <translation>整体为%1之和。</translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation>其中缺%1。</translation>
    </message>
    <message>
        <source>Divided by %1.</source>
        <translation>除以%1。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ChartPage</name>
    <message>
        <source>%1 × %2</source>
        <translation>%2 %1 条</translation>
    </message>
    <message>
        <source>Not drawn: %1.</source>
        <translation>未画入：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1. Missing years are not joined; nothing is filled in.</source>
        <translation>%1。缺年不连线、不推算。</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>出处：%1。</translation>
    </message>
    <message>
        <source>Drawn %1.</source>
        <translation>%1 制图。</translation>
    </message>
    <message>
        <source>%1 districts</source>
        <translation>%1 个地区</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 年与 %2 年</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 年与 %2 年比</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>The dashed line is %1.</source>
        <translation>虚线为%1。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ChartText</name>
    <message>
        <source>change against %1</source>
        <translation>比 %1 年增减</translation>
    </message>
    <message>
        <source>Bounds, ranges, estimates and targets take no rank</source>
        <translation>界限、区间、预计和目标不参与排名</translation>
    </message>
    <message>
        <source>A logarithmic scale is for levels: growth is already a ratio.</source>
        <translation>对数刻度只用于水平值：增速本身已是比率。</translation>
    </message>
    <message>
        <source>A logarithmic scale has no place for %1 (%2, %3): all values must be above 0.</source>
        <translation>对数刻度放不下 %1（%2，%3 年）：所有数值都须大于 0。</translation>
    </message>
    <message>
        <source>does not count: another figure of this year does</source>
        <translation>不计入：该年另有数据计入</translation>
    </message>
    <message>
        <source>counts; another figure gives another value</source>
        <translation>计入；另有数据给出不同数值</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures say the same</source>
        <translation>
            <numerusform>另有 %n 条数据与此相同</numerusform>
        </translation>
    </message>
    <message>
        <source>dashed: %1</source>
        <translation>虚线：%1</translation>
    </message>
    <message>
        <source>for comparison</source>
        <translation>用于比较</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>against %1: %2</source>
        <translation>比 %1 年：%2</translation>
    </message>
    <message>
        <source>%1 of %2 ranked</source>
        <translation>%1 / %2 个地区排名</translation>
    </message>
    <message>
        <source>%1 of %2 ranked, %3 without a value</source>
        <translation>%1 / %2 个地区排名，%3 个缺数值</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>第 %1 名，共 %2 个</translation>
    </message>
    <message>
        <source>takes no rank</source>
        <translation>不参与排名</translation>
    </message>
    <message>
        <source>no outcome is stated</source>
        <translation>未述实际值</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>对应 %1</translation>
    </message>
    <message>
        <source>not comparable across</source>
        <translation>前后不可比</translation>
    </message>
    <message>
        <source>Break in %1: %2</source>
        <translation>%1 年起口径变化：%2</translation>
    </message>
    <message>
        <source>Break in %1 (%2): %3</source>
        <translation>%1 年起口径变化（%2）：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n further labels</source>
        <translation>
            <numerusform>另有 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n districts in grey</source>
        <translation>
            <numerusform>%n 个地区为灰线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values drawn as the lowest and highest of each column of pixels</source>
        <translation>
            <numerusform>%n 个数值，每列像素只画最低和最高值</numerusform>
        </translation>
    </message>
    <message>
        <source>scale starts above 0</source>
        <translation>刻度不从 0 开始</translation>
    </message>
    <message>
        <source>No value for %1:</source>
        <translation>缺 %1 年数值：</translation>
    </message>
    <message>
        <source>from %1 (small ring) to %2 (marker)</source>
        <translation>从 %1 年（小圆圈）到 %2 年（标记）</translation>
    </message>
    <message>
        <source>largest difference first</source>
        <translation>按差值从大到小</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Broken between %1 and %2:</source>
        <translation>%1 年至 %2 年间口径有变：</translation>
    </message>
    <message>
        <source>No district states an exact outcome for both years</source>
        <translation>没有地区在两年都有确切的实际值</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>%1 of %2 targets reached, %3 missed</source>
        <translation>%2 个目标中 %1 个完成，%3 个未完成</translation>
    </message>
    <message>
        <source>No target:</source>
        <translation>未提目标：</translation>
    </message>
    <message>
        <source>No target for %1:</source>
        <translation>%1 年未提目标：</translation>
    </message>
    <message>
        <source>No target is stated</source>
        <translation>没有提出目标</translation>
    </message>
    <message numerus="yes">
        <source>%n districts</source>
        <translation>
            <numerusform>%n 个地区</numerusform>
        </translation>
    </message>
    <message>
        <source>No value of %1 for %2:</source>
        <translation>缺 %1 %2 年数值：</translation>
    </message>
    <message>
        <source>either</source>
        <translation>两项指标</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>No district states both for %1</source>
        <translation>没有地区在 %1 年两项都有数值</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>own scale</source>
        <translation>刻度不同</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ChecksView</name>
    <message>
        <source>This is the last problem of the list</source>
        <translation>这是列表中最后一个问题</translation>
    </message>
    <message>
        <source>This is the first problem of the list</source>
        <translation>这是列表中第一个问题</translation>
    </message>
    <message>
        <source>%1: why?</source>
        <translation>%1：为什么？</translation>
    </message>
    <message>
        <source>Settled: %1; %2 open</source>
        <translation>已处理：%1；还有 %2 个待处理</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Take over what is suggested: why?</source>
        <translation>采用建议的更正：为什么？</translation>
    </message>
    <message>
        <source>The figure is gone.</source>
        <translation>该数据已不存在。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>What is to be asked about it?</source>
        <translation>要问什么？</translation>
    </message>
    <message>
        <source>Problems that checks found</source>
        <translation>核查发现的问题</translation>
    </message>
    <message>
        <source>Error: cannot all hold as written. Warning: suspicious, read the text. Hint: a matter of definition, nothing has to be done.</source>
        <translation>错误：按字面不能同时成立。警告：可疑，须看原文。提示：口径说明，可不处理。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Part of a command&apos;s name</source>
        <translation>命令名称的一部分</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CompareHeader</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Name, pinyin, city or code</source>
        <translation>名称、拼音、所属市或代码</translation>
    </message>
    <message>
        <source>Group by indicator</source>
        <translation>按指标分组</translation>
    </message>
    <message>
        <source>The districts of one indicator below each other</source>
        <translation>同一指标的各地区上下排列</translation>
    </message>
    <message>
        <source>Group by district</source>
        <translation>按地区分组</translation>
    </message>
    <message>
        <source>The indicators of one district below each other</source>
        <translation>同一地区的各指标上下排列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What the reports state</source>
        <translation>报告所述的数值</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Which district and year has which indicator, and how far it is reviewed</source>
        <translation>哪个地区、哪一年有哪些指标，核到何处</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CompareLegend</name>
    <message>
        <source>low to high, results only</source>
        <translation>低至高，只给实际数着色</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>低于 0</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>a check complains</source>
        <translation>有核查问题</translation>
    </message>
    <message>
        <source>part that is reviewed</source>
        <translation>已核部分</translation>
    </message>
    <message>
        <source>has a report, not stated</source>
        <translation>有报告，未述</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ComparePeriod</name>
    <message>
        <source>Years %1</source>
        <translation>时期 %1</translation>
    </message>
    <message>
        <source>Opens the choice of the first and the last year</source>
        <translation>选择起止年份</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ComparePicker</name>
    <message>
        <source>Figures: %1</source>
        <translation>数据：%1 条</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1：已选 %2 个</translation>
    </message>
    <message>
        <source>Opens the list to choose from</source>
        <translation>打开可选列表</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>All with figures</source>
        <translation>全部有数据的</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>全不选</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CompareView</name>
    <message>
        <source>Choose a cell to read its sentence: click it, or walk with the arrow keys.</source>
        <translation>选择一格，阅读其原文：单击，或用方向键移动。</translation>
    </message>
    <message>
        <source>Indicators and districts</source>
        <translation>指标与地区</translation>
    </message>
    <message>
        <source>Figures by indicator, district and year</source>
        <translation>按指标、地区、年份列出的数据</translation>
    </message>
    <message>
        <source>Coverage by indicator, district and year</source>
        <translation>按指标、地区、年份列出的覆盖情况</translation>
    </message>
    <message>
        <source>Show what has most figures</source>
        <translation>显示数据最多的内容</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>没有打开的报告。</translation>
    </message>
    <message>
        <source>The table is made of the figures of the reports in the project.</source>
        <translation>表格由项目中各报告的数据组成。</translation>
    </message>
    <message>
        <source>No indicator is chosen.</source>
        <translation>没有选择指标。</translation>
    </message>
    <message>
        <source>No district is chosen.</source>
        <translation>没有选择地区。</translation>
    </message>
    <message>
        <source>Nothing of this is stated for these years.</source>
        <translation>这些年份没有所选的数据。</translation>
    </message>
    <message>
        <source>Show %1 to %2</source>
        <translation>显示 %1—%2</translation>
    </message>
    <message>
        <source>No report states any of this for these districts.</source>
        <translation>没有报告述及这些地区的所选指标。</translation>
    </message>
    <message>
        <source>%1 does not apply to %2</source>
        <translation>%1不适用于%2</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CopyMerging</name>
    <message>
        <source>Not merged: %1</source>
        <translation>未合并：%1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CorrectionEditor</name>
    <message>
        <source>Add a figure</source>
        <translation>新增数据</translation>
    </message>
    <message>
        <source>Correct the figure</source>
        <translation>更正数据</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>Esc 取消</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Use selected text</source>
        <translation>改为选中的文字</translation>
    </message>
    <message>
        <source>While you compose, Enter saves nothing</source>
        <translation>输入法组字时，回车只上屏，不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>新增数据</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>保存更正</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CorrectionFields</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Name, alias or pinyin initials</source>
        <translation>名称、别名或拼音首字母</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Decisions</name>
    <message>
        <source>%1: %2%3, %4 of %5 reviewed</source>
        <translation>%1：%2%3，已核 %4/%5</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Every figure in these reports is reviewed</source>
        <translation>这些报告的数据已全部核完</translation>
    </message>
    <message>
        <source>There is no other figure</source>
        <translation>没有其他数据</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一处：%1</translation>
    </message>
    <message>
        <source>No figure here is questioned or uncertain</source>
        <translation>这里没有存疑或把握不大的数据</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 条决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything since the project was opened is undone. Before that you decided: %1. Undo once more takes that back.</source>
        <translation>打开项目后的操作已全部撤销。此前您的决定是：%1。再按一次撤销即可恢复。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DisagreementPanel</name>
    <message>
        <source>Both sides of each figure; what is chosen becomes the common record</source>
        <translation>每条数据两方意见并列，选定的一方成为共同记录</translation>
    </message>
    <message>
        <source>Disagreements between the common record and blind reviews or other copies</source>
        <translation>现有记录与盲审或其他副本的分歧</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DistrictCompleter</name>
    <message>
        <source>Districts that fit</source>
        <translation>符合的地区</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DistrictPicker</name>
    <message>
        <source>Districts</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未述</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>%1 条数据</translation>
    </message>
    <message>
        <source>Name, pinyin, code or city</source>
        <translation>名称、拼音、代码或所在市</translation>
    </message>
    <message>
        <source>Search districts</source>
        <translation>查找地区</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>同组</translation>
    </message>
    <message>
        <source>Tick districts together: of the same city or province, like in size, or groups of your own</source>
        <translation>成组勾选地区：同市、同省、人口相近，或自建分组</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>All with figures (%1)</source>
        <translation>全部有数据的（%1）</translation>
    </message>
    <message>
        <source>Own groups…</source>
        <translation>自建分组…</translation>
    </message>
    <message>
        <source>Same city: %1 (%2)</source>
        <translation>同市：%1（%2）</translation>
    </message>
    <message>
        <source>Same province: %1 (%2)</source>
        <translation>同省：%1（%2）</translation>
    </message>
    <message>
        <source>Population like that of %1 (%2)</source>
        <translation>与%1人口相近（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>自建分组</translation>
    </message>
    <message>
        <source>Groups of districts; F2 renames</source>
        <translation>地区分组；F2 改名</translation>
    </message>
    <message>
        <source>Name for the ticked districts</source>
        <translation>为已勾选的地区取名</translation>
    </message>
    <message>
        <source>No group is kept yet: tick districts and give them a name</source>
        <translation>还没有分组：勾选地区并取名即可</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>全不选</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DocumentView</name>
    <message>
        <source>Report text</source>
        <translation>报告原文</translation>
    </message>
    <message>
        <source>Choose a report from the list</source>
        <translation>请在列表中选择报告</translation>
    </message>
    <message>
        <source>%1: nothing says what it is</source>
        <translation>%1：没有说明是什么</translation>
    </message>
    <message>
        <source>%1: no figure, %2</source>
        <translation>%1：非数据，%2</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Editing</name>
    <message>
        <source>What is to be asked about it?</source>
        <translation>对该数据有什么疑问？</translation>
    </message>
    <message>
        <source>Note on this figure</source>
        <translation>对该数据的备注</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>备注已删除</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>备注已保存</translation>
    </message>
    <message>
        <source>Put the caret into a number, or select it with its unit</source>
        <translation>请把光标放到数字上，或选中数字和单位</translation>
    </message>
    <message>
        <source>This number is a figure already</source>
        <translation>这个数字已经是一条数据</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::EncodingDialog</name>
    <message>
        <source>Encoding of %1</source>
        <translation>%1 的编码</translation>
    </message>
    <message>
        <source>It is not certain how this file was written. Choose the encoding in which it reads well.</source>
        <translation>无法确定该文件的编码。请选择能正常阅读的编码。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>文本开头</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ExportDialog</name>
    <message numerus="yes">
        <source>All %n figure(s)</source>
        <translation>
            <numerusform>全部 %n 条数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n figure(s) that the table shows</source>
        <translation>
            <numerusform>只导出表中显示的 %n 条数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ExtractingAgain</name>
    <message>
        <source>%1 was not extracted again: %2</source>
        <translation>%1 未能重新抽取：%2</translation>
    </message>
    <message numerus="yes">
        <source>Extracted again: all %n figure(s) read as before</source>
        <translation>
            <numerusform>重新抽取完成：%n 条数据的读法都与原来相同</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not saved: %1 The figures are as they were.</source>
        <translation>未能保存：%1数据保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>Extracted again: %n figure(s) changed; undo takes it back</source>
        <translation>
            <numerusform>重新抽取完成：%n 条数据有变化，可以撤销</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ExtractorPage</name>
    <message>
        <source>By the program itself</source>
        <translation>由本程序</translation>
    </message>
    <message>
        <source>By a command, in place of the program</source>
        <translation>由一条命令，代替本程序</translation>
    </message>
    <message>
        <source>By a command beside the program</source>
        <translation>由一条命令，与本程序并用</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>程序和参数</translation>
    </message>
    <message>
        <source>What the command found</source>
        <translation>命令抽取到的内容</translation>
    </message>
    <message>
        <source>The command gets a report&apos;s text on standard input, as UTF-8, and writes one figure a line to standard output, as JSON. It runs with your rights on this computer: enter only commands that you trust.</source>
        <translation>命令从标准输入得到报告文本（UTF-8），向标准输出逐行写出数据（JSON）。命令以您在本机的权限运行：请只填写您信任的命令。</translation>
    </message>
    <message>
        <source>Figures are found</source>
        <translation>数据的抽取</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found</source>
        <translation>
            <numerusform>抽取到 %n 条数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not taken</source>
        <translation>
            <numerusform>%n 行未采用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FacetButton</name>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FieldTable</name>
    <message>
        <source>Fields of the figure</source>
        <translation>数据的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigurePanel</name>
    <message>
        <source>All figures</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The reports in this project have no figures.</source>
        <translation>该项目的报告中没有数据。</translation>
    </message>
    <message>
        <source>No figure matches the filters.</source>
        <translation>没有符合筛选条件的数据。</translation>
    </message>
    <message>
        <source>Nothing left here.</source>
        <translation>这里的数据已全部处理。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Figures by what they wait for</source>
        <translation>按处理情况分列的数据</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>显示或隐藏筛选条件</translation>
    </message>
    <message>
        <source>Not figures</source>
        <translation>非数据项</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FilterRow</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>符合 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n figure(s)</source>
        <translation>
            <numerusform>在 %n 条中筛选</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter the table by text</source>
        <translation>按文字筛选数据表</translation>
    </message>
    <message>
        <source>Words of the sentence, of names, other names, pinyin or initials, and values.
Also state:open, report:, district:, indicator:, period:, unit:, conf&lt;0.8, value&gt;=100</source>
        <translation>可输入原文、名称、别名、拼音或首字母、数值。
也可输入 状态：待核、报告：、地区：、指标：、时期：、单位：、把握&lt;0.8、数值&gt;=100</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>在本报告中查找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FindingCounts</name>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Hints %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>What checks find in the reports of the project</source>
        <translation>核查在本项目各报告中发现的问题</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FindingDelegate</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FindingFilters</name>
    <message>
        <source>%1 open, %2 settled</source>
        <translation>%1 个待处理，%2 个已处理</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation>已处理 %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Hints %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>核查问题</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Filter the problems by text</source>
        <translation>按文字筛选问题</translation>
    </message>
    <message>
        <source>Words of the explanation, names of checks, districts and reports, numbers</source>
        <translation>说明中的词，规则、地区、报告的名称，数字</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>显示待处理的问题</translation>
    </message>
    <message>
        <source>Show what was settled, with who, when and why</source>
        <translation>显示已处理的问题，连同何人、何时、为何</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FindingPage</name>
    <message>
        <source>No problem fits this filter.</source>
        <translation>没有符合筛选的问题。</translation>
    </message>
    <message>
        <source>Nothing is open: every problem is settled, or the checks found none.</source>
        <translation>没有待处理的问题：都已处理，或核查没有发现问题。</translation>
    </message>
    <message>
        <source>No problem is shown: choose open or settled ones.</source>
        <translation>没有显示任何问题：请选择待处理或已处理。</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Suggested for %1: %2</source>
        <translation>对 %1 的建议：%2</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Take over what is suggested, with a reason</source>
        <translation>采用建议的更正，写明理由</translation>
    </message>
    <message numerus="yes">
        <source>%n other problem(s) with the same figure</source>
        <translation>
            <numerusform>同一处数据的另 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::GridPanel</name>
    <message>
        <source>Choose a figure: its indicator is shown over all reports</source>
        <translation>请选一条数据：这里列出它的指标在所有报告中的数值</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stand out</source>
        <translation>
            <numerusform>%n 个数值异常</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands out: more than 15 points from the median of the row, or else the column</source>
        <translation>异常：与本行（不足三个时为本列）中位数相差超过 15 个百分点</translation>
    </message>
    <message>
        <source>Stands out: more than 3 times or less than a third of the row&apos;s median</source>
        <translation>异常：大于本行中位数的 3 倍，或小于三分之一</translation>
    </message>
    <message>
        <source>The indicator by districts and periods</source>
        <translation>各地区、各时期的该指标</translation>
    </message>
    <message>
        <source>no value stands out</source>
        <translation>无异常数值</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::HistoryFilterRow</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>已读 %1…</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>筛选历史</translation>
    </message>
    <message>
        <source>Filter the history by text</source>
        <translation>按文字筛选历史</translation>
    </message>
    <message>
        <source>Words of the reason, of the reviewer, of the figure, values before and after</source>
        <translation>理由、审校人、数据中的字词，更改前后的值</translation>
    </message>
    <message>
        <source>Current figure</source>
        <translation>当前数据</translation>
    </message>
    <message>
        <source>Only what was decided about the figure that is chosen</source>
        <translation>只显示对所选数据的决定</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审校人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::HistoryTable</name>
    <message>
        <source>History of decisions</source>
        <translation>决定历史</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IndicatorCompleter</name>
    <message>
        <source>Indicators that fit</source>
        <translation>匹配的指标</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IndicatorEditDialog</name>
    <message>
        <source>New indicator</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>Edit indicator</source>
        <translation>编辑指标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IndicatorForm</name>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The new unit counts</source>
        <translation>新单位计量</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>指标方向</translation>
    </message>
    <message>
        <source>A level is</source>
        <translation>水平值是</translation>
    </message>
    <message>
        <source>Lowest to expect</source>
        <translation>预计最低值</translation>
    </message>
    <message>
        <source>Highest to expect</source>
        <translation>预计最高值</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>For example: 亿元, 万元</source>
        <translation>例如：亿元，万元</translation>
    </message>
    <message>
        <source>Units in which its level is stated; charts bring values to the first</source>
        <translation>表示其水平值的单位；图表换算成第一个单位</translation>
    </message>
    <message>
        <source>A level in the first unit; may stay empty</source>
        <translation>以第一个单位计的水平值，可以不填</translation>
    </message>
    <message>
        <source>neither more nor less</source>
        <translation>不分高低</translation>
    </message>
    <message>
        <source>more</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>less</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>a sum over the period, like an investment</source>
        <translation>时期内的合计，如投资</translation>
    </message>
    <message>
        <source>the state at its end, like a population</source>
        <translation>期末的状态，如人口</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>things</source>
        <translation>事物</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>parts of a whole</source>
        <translation>百分率</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>multiples</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>energy, power</source>
        <translation>能量、功率</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>浓度</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Figures carry this name; for another name make a new indicator</source>
        <translation>数据以此名称记录指标；要用别的名称，请新建指标</translation>
    </message>
    <message>
        <source>Other names of your own</source>
        <translation>您添加的别名</translation>
    </message>
    <message>
        <source>Units of your own</source>
        <translation>您添加的单位</translation>
    </message>
    <message>
        <source>Give the lowest and the highest level to expect, or neither.</source>
        <translation>预计水平值的最低值和最高值要么都填，要么都不填。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数。</translation>
    </message>
    <message>
        <source>The highest level to expect is below the lowest.</source>
        <translation>预计水平值的最高值小于最低值。</translation>
    </message>
    <message>
        <source>An indicator needs a Chinese name.</source>
        <translation>指标须有中文名称。</translation>
    </message>
    <message>
        <source>An indicator needs at least one unit.</source>
        <translation>指标至少须有一个单位。</translation>
    </message>
    <message>
        <source>The unit “%1” is new: choose what it counts.</source>
        <translation>单位“%1”是新单位：请选择它计量什么。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IndicatorNameDialog</name>
    <message>
        <source>An indicator of the &amp;catalogue</source>
        <translation>已有的指标(&amp;C)</translation>
    </message>
    <message>
        <source>A &amp;new indicator</source>
        <translation>新指标(&amp;N)</translation>
    </message>
    <message>
        <source>Name of an indicator</source>
        <translation>指标的名称</translation>
    </message>
    <message>
        <source>Name, other name or first letters of pinyin</source>
        <translation>名称、别名或拼音首字母</translation>
    </message>
    <message>
        <source>Indicator that the words name</source>
        <translation>这些文字所指的指标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>这些文字</translation>
    </message>
    <message>
        <source>are a name of</source>
        <translation>指的是</translation>
    </message>
    <message>
        <source>Words that name the indicator</source>
        <translation>作为指标名称的文字</translation>
    </message>
    <message>
        <source>Which words name the indicator?</source>
        <translation>哪些文字是指标的名称？</translation>
    </message>
    <message>
        <source>“%1” is a name of “%2” already.</source>
        <translation>“%1”已经是“%2”的名称。</translation>
    </message>
    <message>
        <source>Choose the indicator that the words name.</source>
        <translation>请选择这些文字所指的指标。</translation>
    </message>
    <message>
        <source>No indicator is called “%1”.</source>
        <translation>没有名为“%1”的指标。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IndicatorPicker</name>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>%1 条数据</translation>
    </message>
    <message>
        <source>Ctrl with a click or Enter adds an indicator to the chart, or takes it away</source>
        <translation>按住 Ctrl 单击或按 Enter，在图中增减一个指标</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>Points: %1, in the chart</source>
        <translation>%1 条数据，在图中</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IndicatorsDialog</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Name, other name or first letters of pinyin</source>
        <translation>名称、别名或拼音首字母</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Share as a file…</source>
        <translation>共享为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Write what is your own into a file, for others to import</source>
        <translation>把您自建和补充的内容写入文件，供他人导入</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved. Reports that are read from now on use it.</source>
        <translation>已保存。今后读入的报告都会使用。</translation>
    </message>
    <message>
        <source>Remove “%1”? Figures that carry it keep it and go on showing its name.</source>
        <translation>删除“%1”？已有此指标的数据保持不变，仍显示其名称。</translation>
    </message>
    <message>
        <source>Remove what you added to “%1”? Figures keep what was extracted.</source>
        <translation>删除您对“%1”的补充？数据保持已抽取的内容不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message numerus="yes">
        <source>Names of %n indicator(s) taken over from %1</source>
        <translation>
            <numerusform>已从 %1 导入 %n 个指标的名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Share indicators</source>
        <translation>共享指标</translation>
    </message>
    <message>
        <source>Indicators (*.json)</source>
        <translation>指标文件 (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Inspector</name>
    <message>
        <source>Question: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>Its place was corrected; it was extracted as &quot;%1&quot;.</source>
        <translation>位置已更正，原抽取为“%1”。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Choose a figure in the text or in the table to see where it comes from and to decide on it.</source>
        <translation>请在原文或数据表中选择一条数据，查看其出处并作出决定。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>把握 %1</translation>
    </message>
    <message>
        <source>The same fact elsewhere</source>
        <translation>同一事实的其他出处</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of the figure</source>
        <translation>该数据的历史</translation>
    </message>
    <message>
        <source>Details of the figure</source>
        <translation>数据详情</translation>
    </message>
    <message>
        <source>Name of an indicator…</source>
        <translation>这是某指标的名称…</translation>
    </message>
    <message>
        <source>Say which indicator “%1” names</source>
        <translation>指明“%1”是哪个指标的名称</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>历年</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2 处</translation>
    </message>
    <message>
        <source>Basis of each field</source>
        <translation>各字段的依据</translation>
    </message>
    <message>
        <source>What checks find</source>
        <translation>核查问题</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::KeysPage</name>
    <message>
        <source>Single letters decide and move, in text panes and the figure table</source>
        <translation>在原文窗格和数据表中用单个字母键作决定和移动</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>用这个键</translation>
    </message>
    <message>
        <source>Add this key</source>
        <translation>再加这个键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不用键</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>默认键</translation>
    </message>
    <message>
        <source>Restore all keys</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>%1 belongs to: %2</source>
        <translation>%1 现属于：%2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Click here and press a key</source>
        <translation>点这里，再按一个键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新键</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take a letter, a function key, or one with Ctrl or Alt.</source>
        <translation>%1 是打字要用的键。请用字母键、功能键，或带 Ctrl、Alt 的键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it if you use it here.</source>
        <translation>%1 现属于“%2”，用在这里后那边就没有了。</translation>
    </message>
    <message>
        <source>Input methods often take %1 for themselves.</source>
        <translation>输入法常占用 %1。</translation>
    </message>
    <message>
        <source>Taken from: %1</source>
        <translation>改自：%1</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>所有按键已恢复默认。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::LayerBar</name>
    <message>
        <source>Blind: %1 by %2. Only what was extracted and your own decisions are shown.</source>
        <translation>盲审：%1，%2。只显示抽取结果和您自己的决定。</translation>
    </message>
    <message>
        <source>Leave the blind review</source>
        <translation>退出盲审</translation>
    </message>
    <message>
        <source>Show the common record again; what you decided blind stays</source>
        <translation>重新显示共同记录；您在盲审中的决定保留</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::LinkBar</name>
    <message>
        <source>Choose a figure to see its counterpart</source>
        <translation>请选择一条数据，查看其他报告中的对应数据</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>联动</translation>
    </message>
    <message>
        <source>Link panes</source>
        <translation>窗格联动</translation>
    </message>
    <message>
        <source>by indicator</source>
        <translation>按指标</translation>
    </message>
    <message>
        <source>by section</source>
        <translation>按章节</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>the chosen figure</source>
        <translation>当前数据</translation>
    </message>
    <message>
        <source>Says nothing of this</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>The others follow its chapters</source>
        <translation>其他窗格随其章节</translation>
    </message>
    <message>
        <source>No chapter like the one being read</source>
        <translation>没有与所读章节对应的章节</translation>
    </message>
    <message>
        <source>no counterpart: %1</source>
        <translation>无对应数据：%1</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::MainWindow</name>
    <message>
        <source>Jiaoshu</source>
        <translation>校数</translation>
    </message>
    <message>
        <source>%1 - Jiaoshu</source>
        <translation>%1 - 校数</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>未能打开：%1</translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>%1 未能加入项目：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 条数据写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation>图表已写入 %1</translation>
    </message>
    <message>
        <source>Select the words that name an indicator in the text first</source>
        <translation>请先在原文中选择作为指标名称的文字</translation>
    </message>
    <message>
        <source>Reports that are read from now on know “%1”</source>
        <translation>今后读入的报告都认得“%1”</translation>
    </message>
    <message>
        <source>%1: the extractor&apos;s %2</source>
        <translation>%1：抽取程序的%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more line(s) of the extractor were not taken</source>
        <translation>
            <numerusform>%1：抽取程序另有 %n 行未采用</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue of indicators has changed; figures that were read before are as they were.</source>
        <translation>指标目录已变更；此前抽取的数据保持原样。</translation>
    </message>
    <message>
        <source>Extract all again</source>
        <translation>全部重新抽取</translation>
    </message>
    <message>
        <source>You stopped here; every figure is reviewed</source>
        <translation>上次停在这里，数据已全部核完</translation>
    </message>
    <message numerus="yes">
        <source>You stopped here; %n figure(s) open</source>
        <translation>
            <numerusform>上次停在这里，待核 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Save project elsewhere</source>
        <translation>把项目另存到别处</translation>
    </message>
    <message>
        <source>Projects (*.jiaoshu)</source>
        <translation>项目 (*.jiaoshu)</translation>
    </message>
    <message>
        <source>The project goes on in %1</source>
        <translation>项目改在 %1 继续</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved and would be lost. Save the project elsewhere first.</source>
        <translation>
            <numerusform>%n 处改动尚未保存，关闭就会丢失。请先把项目另存到别处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Lose changes and close</source>
        <translation>放弃改动并关闭</translation>
    </message>
    <message>
        <source>What leaves the project is the common record. Leave the blind review first.</source>
        <translation>从项目导出的是共同记录。请先退出盲审。</translation>
    </message>
    <message>
        <source>No backup could be made. %1</source>
        <translation>无法备份。%1</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Recover project</source>
        <translation>恢复项目</translation>
    </message>
    <message>
        <source>Open backup of %1…</source>
        <translation>打开 %1 的备份…</translation>
    </message>
    <message>
        <source>Copy backup to</source>
        <translation>把备份复制到</translation>
    </message>
    <message>
        <source>%1 It is left as it is. What can be read of it can be taken into a new file.</source>
        <translation>%1 原文件保持不变。可以把其中能读出的内容写入新文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n more; &quot;jiaoshu recover&quot; lists all</source>
        <translation>
            <numerusform>还有 %n 项；用 jiaoshu recover 可列出全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>部分内容无法读取：%1</translation>
    </message>
    <message>
        <source>Only reports that are loaded are extracted again: %1</source>
        <translation>只重新抽取已载入的报告：%1</translation>
    </message>
    <message>
        <source>An export is being written. Wait for it, or cancel it.</source>
        <translation>正在导出。请等待其完成，或取消。</translation>
    </message>
    <message>
        <source>Charts are being written. Wait for them, or cancel them.</source>
        <translation>正在写出图表。请等它完成，或先取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) written to %1</source>
        <translation>
            <numerusform>%n 张图表已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chart to copy.</source>
        <translation>没有可以复制的图表。</translation>
    </message>
    <message>
        <source>The table is copied</source>
        <translation>表格已复制</translation>
    </message>
    <message>
        <source>The chart is copied</source>
        <translation>图表已复制</translation>
    </message>
    <message>
        <source>Print chart</source>
        <translation>打印图表</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation>表已写入 %1</translation>
    </message>
    <message>
        <source>There is nothing to ask: no problem is open or on the query sheet.</source>
        <translation>没有可问的：没有待处理或列入核实单的问题。</translation>
    </message>
    <message>
        <source>Export the query sheet</source>
        <translation>导出核实单</translation>
    </message>
    <message>
        <source>Query sheet</source>
        <translation>核实单</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv);;Web page (*.html)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv);;网页 (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written</source>
        <translation>
            <numerusform>已写出 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) filed</source>
        <translation>
            <numerusform>已归档 %n 条答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were left out: nothing like that was asked, or its numbers have changed.</source>
        <translation>
            <numerusform>%n 条答复未归档：没有问过这样的问题，或其数值已变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::MeasuresDialog</name>
    <message>
        <source>Progress and agreement</source>
        <translation>进度与一致性</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Agreement and errors</source>
        <translation>一致性与差错</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress by</source>
        <translation>进度分组</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>按报告</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By reviewer</source>
        <translation>按审校人</translation>
    </message>
    <message>
        <source>Progress of the reviews</source>
        <translation>审校进度</translation>
    </message>
    <message>
        <source>Nothing is measured yet: agreement needs a blind review that was handed in, the error rate a sample that was reviewed.</source>
        <translation>尚无可测算的内容：一致性需要已提交的盲审，差错率需要已审校的样本。</translation>
    </message>
    <message numerus="yes">
        <source>Blind %1, %n figure(s): %2</source>
        <translation>
            <numerusform>%1盲审，%n 条数据：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreeing pairs: %1 of %2 (%3)</source>
        <translation>一致的比对：%2 对中 %1 对（%3）</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, %1 and %2: %3</source>
        <translation>科恩 κ，%1与%2：%3</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa: %1</source>
        <translation>弗莱斯 κ：%1</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: %1</source>
        <translation>克里彭多夫 α：%1</translation>
    </message>
    <message>
        <source>Sample of %1 for the %2: %3 of %4 figures, drawn %5 by %6, seed %7</source>
        <translation>%2样本，比例 %1：%4 条中抽取 %3 条，%5 由%6抽取，种子 %7</translation>
    </message>
    <message>
        <source>Reviewed: %1 of %2</source>
        <translation>已核：%2 条中 %1 条</translation>
    </message>
    <message>
        <source>Error rate: %1 wrong, %2 (95 % between %3 and %4)</source>
        <translation>差错率：有误 %1 条，%2（95% 置信区间 %3 至 %4）</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审校(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>未打开项目</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Stages</source>
        <translation>三审(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>核查(&amp;C)</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>工具栏其余部分</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::NameList</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save over the chosen one</source>
        <translation>覆盖所选</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::NoteEdit</name>
    <message>
        <source>Write a note; Enter keeps it</source>
        <translation>填写备注，回车保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::NumeralPanel</name>
    <message>
        <source>Choose a report from the list</source>
        <translation>从列表中选择一份报告</translation>
    </message>
    <message>
        <source>Looking at every numeral…</source>
        <translation>正在逐处查看数字…</translation>
    </message>
    <message>
        <source>Every numeral of this report is a figure.</source>
        <translation>这份报告的每一处数字都是数据。</translation>
    </message>
    <message>
        <source>Reasons why numerals are no figures</source>
        <translation>数字不是数据的原因</translation>
    </message>
    <message>
        <source>Numerals that are no figures</source>
        <translation>不是数据的数字</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::OutlinePopup</name>
    <message>
        <source>Find a chapter</source>
        <translation>查找章节</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>报告的章节</translation>
    </message>
    <message>
        <source>%1, you are reading here</source>
        <translation>%1，正在阅读</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::OverviewStrip</name>
    <message>
        <source>Overview of the report</source>
        <translation>报告概览</translation>
    </message>
    <message>
        <source>Figures and problems of the whole report; click to go there</source>
        <translation>整份报告的数据和核查问题，单击即到该处</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>没有报告</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::PlaceCard</name>
    <message>
        <source>Open in text</source>
        <translation>在原文中打开</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接受%1</translation>
    </message>
    <message>
        <source>Correct %1…</source>
        <translation>更正%1…</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>存疑…</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>与系统一致</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>After a decision go to the next figure that is open</source>
        <translation>决定后前进到下一处待核的数据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审校人</translation>
    </message>
    <message>
        <source>Extractors</source>
        <translation>抽取程序</translation>
    </message>
    <message>
        <source>Figures read with less confidence are uncertain: “next problem” stops at them</source>
        <translation>把握低于此值的数据，“下一问题”会停在那里</translation>
    </message>
    <message>
        <source>Uncertain below</source>
        <translation>把握低于此值须细看</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReasonList</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReasonRows</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>抽取有误</translation>
    </message>
    <message>
        <source>Wrong in the report</source>
        <translation>原文有误</translation>
    </message>
    <message>
        <source>As later verified</source>
        <translation>以核定数为准</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径说明</translation>
    </message>
    <message>
        <source>More about it (may be empty)</source>
        <translation>补充说明（可不填）</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::RecentList</name>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>The file is not there: %1</source>
        <translation>找不到文件：%1</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the chosen project</source>
        <translation>打开所选项目</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Only the list forgets the project; its file stays</source>
        <translation>只从列表中去掉项目，不删除文件</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::RemarkPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write what is to be asked.</source>
        <translation>请写明疑问。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReopenDialog</name>
    <message>
        <source>Reopen %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>Why: one of these, or in your words</source>
        <translation>理由：从中选择或自行填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Back to the</source>
        <translation>退回到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReportInfoDialog</name>
    <message>
        <source>About this report</source>
        <translation>报告信息</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>2021-03-02, or empty</source>
        <translation>2021-03-02，可不填</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>There is no day %1; write it like 2021-03-02.</source>
        <translation>%1 不是有效日期；请写成 2021-03-02 的形式。</translation>
    </message>
    <message>
        <source>Several districts have this name; write the code instead: %1</source>
        <translation>有多个地区同名，请改写地区代码：%1</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReportList</name>
    <message numerus="yes">
        <source>%n</source>
        <comment>number of reports</comment>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Filter, pinyin initials too</source>
        <translation>筛选，可用拼音首字母</translation>
    </message>
    <message>
        <source>Filter reports</source>
        <translation>筛选报告</translation>
    </message>
    <message>
        <source>Reports by district</source>
        <translation>按地区列出的报告</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>展开列表</translation>
    </message>
    <message>
        <source>Fold the list</source>
        <translation>收起列表</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReportPane</name>
    <message>
        <source>Text of the report</source>
        <translation>报告原文</translation>
    </message>
    <message>
        <source>Report in this pane</source>
        <translation>此窗格中的报告</translation>
    </message>
    <message>
        <source>Reviewed in this report</source>
        <translation>本报告已核</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>关闭此窗格</translation>
    </message>
    <message>
        <source>Lock this pane: it stays where it is, whatever it is linked with</source>
        <translation>锁定此窗格：无论如何联动，都停在原处</translation>
    </message>
    <message>
        <source>Lock this pane</source>
        <translation>锁定此窗格</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>报告的章节</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Reshaping</name>
    <message>
        <source>Split into %1</source>
        <translation>已拆分为 %1</translation>
    </message>
    <message>
        <source>There is no other figure to merge it with</source>
        <translation>没有可以合并的其他数据</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>已合并为 %1</translation>
    </message>
    <message>
        <source>Put the caret into the number that the figure is to move to</source>
        <translation>请先把光标放到数据要移去的数字上</translation>
    </message>
    <message>
        <source>Would read %1</source>
        <translation>将读作 %1</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReviewDesk</name>
    <message>
        <source>This was not saved: %1 The figure is as it was.</source>
        <translation>未能保存：%1数据保持原样。</translation>
    </message>
    <message>
        <source>Choose a decision in the history first</source>
        <translation>请先在历史中选择一条决定</translation>
    </message>
    <message>
        <source>Taken back: the decision chosen in the history</source>
        <translation>已撤销历史中所选的决定</translation>
    </message>
    <message>
        <source>In the table: %1%2 %3</source>
        <translation>表中：%1%2 %3</translation>
    </message>
    <message>
        <source>Choose a cell of the table that can be corrected first</source>
        <translation>请先选择表中可以更正的单元格</translation>
    </message>
    <message>
        <source>“%1” is not saved: it was typed in the table for %2%3 %4, whose row is no longer shown. It is kept.</source>
        <translation>“%1”尚未保存：它是在数据表中为 %2%3 %4 输入的，而这一行已不再显示。输入的内容已为您留存。</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>显示这一行</translation>
    </message>
    <message>
        <source>Only a figure with indicator and period states a fact that others may state</source>
        <translation>有指标和时期的数据，才有同一事实的其他出处</translation>
    </message>
    <message>
        <source>Settled: it stays as it stands</source>
        <translation>已裁定：维持现有记录</translation>
    </message>
    <message>
        <source>Settled: the blind review is taken</source>
        <translation>已裁定：采用盲审意见</translation>
    </message>
    <message>
        <source>Settled: the other copy is taken</source>
        <translation>已裁定：采用副本意见</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReviewRulesDialog</name>
    <message>
        <source>One person may do two reviews of the same report</source>
        <translation>同一人可审校同一报告两次</translation>
    </message>
    <message>
        <source>Reviews of the project</source>
        <translation>项目的审次</translation>
    </message>
    <message>
        <source>One: first review</source>
        <translation>一次：初审</translation>
    </message>
    <message>
        <source>Two: first and second review</source>
        <translation>两次：初审、复审</translation>
    </message>
    <message>
        <source>Three: first, second and final review</source>
        <translation>三次：初审、复审、终审</translation>
    </message>
    <message>
        <source>A report is frozen when its last review is signed off.</source>
        <translation>最后一次审校签发后，报告即冻结。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reviews of each report</source>
        <translation>每份报告的审次</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Reviewing</name>
    <message numerus="yes">
        <source>%n review(s) of each report</source>
        <translation>
            <numerusform>每份报告审校 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s) assigned</source>
        <translation>
            <numerusform>已分派 %n 份报告的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is frozen then: nothing in it changes unless it is reopened.</source>
        <translation>签发后 %1 即冻结，除非退回重审，不再改动。</translation>
    </message>
    <message>
        <source>%1 goes on to the %2.</source>
        <translation>签发后 %1 进入%2。</translation>
    </message>
    <message numerus="yes">
        <source>This review has not looked at %n figure(s).</source>
        <translation>
            <numerusform>本审次尚有 %n 条数据未看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still working blind: %1. What they decided is not taken in.</source>
        <translation>仍在盲审：%1。其决定不会并入。</translation>
    </message>
    <message>
        <source>Sign off the %1 of %2</source>
        <translation>签发 %2 的%1</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>%1: %2 signed off</source>
        <translation>%1：%2已签发</translation>
    </message>
    <message>
        <source>%1 is in the %2 again</source>
        <translation>%1 已退回%2</translation>
    </message>
    <message>
        <source>Reviewing blind</source>
        <translation>正在盲审</translation>
    </message>
    <message>
        <source>The common record is shown</source>
        <translation>显示共同记录</translation>
    </message>
    <message>
        <source>Hand in the blind review of %1</source>
        <translation>提交 %1 的盲审</translation>
    </message>
    <message>
        <source>What agrees with the review before becomes the common record; what differs goes to the disagreements. Afterwards the blind review of this report is not changed any more.</source>
        <translation>与前一审次一致的并入共同记录，不一致的列入分歧待裁定。提交后这份报告的盲审不能再修改。</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>The blind review of %1 is handed in</source>
        <translation>%1 的盲审已提交</translation>
    </message>
    <message>
        <source>Drawn: %1 of %2</source>
        <translation>已抽取 %2 条中的 %1 条</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::SampleDialog</name>
    <message>
        <source>Draw a sample for the %1</source>
        <translation>为%1抽样</translation>
    </message>
    <message>
        <source>Drawn by chance from what the review before accepted, the same for everybody. This review then asks for these figures only, and measures how many were wrong.</source>
        <translation>从前一审次接受的数据中随机抽取，人人相同。本审次只看这些数据，并据此测算差错率。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Share of the figures</source>
        <translation>数据的比例</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::SavingBanner</name>
    <message>
        <source>Save elsewhere…</source>
        <translation>另存到别处…</translation>
    </message>
    <message>
        <source>Writing the project to another place…</source>
        <translation>正在把项目写到别处…</translation>
    </message>
    <message>
        <source>%1 It is open for reading only: decisions are refused.</source>
        <translation>%1 项目以只读方式打开：不能做决定。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are kept here, not on disk, and are tried again until they are saved.</source>
        <translation>
            <numerusform>%n 处改动只在程序里，尚未写入磁盘；会一直重试，直到保存成功。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::SentenceStrip</name>
    <message>
        <source>Open in text</source>
        <translation>在原文中打开</translation>
    </message>
    <message>
        <source>Open the report at this figure (Enter)</source>
        <translation>打开报告中的这一处（回车）</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::SettleBar</name>
    <message>
        <source>Settle this problem</source>
        <translation>处理这个问题</translation>
    </message>
    <message>
        <source>What is settled stands in the history with its reason, and comes back if its numbers change. The figures keep their state.</source>
        <translation>处理连同理由进入历史，数值一变问题会重新出现。数据本身的状态不变。</translation>
    </message>
    <message>
        <source>Why: choose a reason with Up and Down, or write one</source>
        <translation>理由：用上下方向键选择，或自己填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::StartPage</name>
    <message>
        <source>Jiaoshu</source>
        <translation>校数</translation>
    </message>
    <message>
        <source>Review the figures of reports one by one; every number leads back to its sentence</source>
        <translation>逐条审校报告里的数据，每个数字都能回到它的句子</translation>
    </message>
    <message>
        <source>Or drop report files or a folder here</source>
        <translation>也可以把报告文件或文件夹拖到这里</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>用样例走一遍</translation>
    </message>
    <message>
        <source>Four short reports of different districts and years. Look at a figure in its sentence, accept, correct or reject it with one key, see it in a chart, take it back, export. Your own projects are not touched.</source>
        <translation>四份短报告，来自不同地区和年份。在句子里看一处数据，用一个键接受、更正或驳回，再看图表、撤销决定、导出数据。不影响您的项目。</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>标示说明</translation>
    </message>
    <message>
        <source>Reports and figures stay on this computer; the program does not use the network. Every decision is stored at once; the status bar says when it is on disk.</source>
        <translation>报告与数据只存在本机，程序不联网；每个决定随即保存，状态栏显示写入磁盘的时间。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::StatusLine</name>
    <message>
        <source>Reading %1 (%2 of %3)</source>
        <translation>正在读取 %1（%2/%3）</translation>
    </message>
    <message>
        <source>Reviewed %1/%2</source>
        <translation>已核 %1/%2</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>审校人 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>停止读取，已读的保留</translation>
    </message>
    <message>
        <source>Reviewed in the project</source>
        <translation>项目已核</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>已读文件</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n 处改动未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n change(s)</source>
        <translation>
            <numerusform>正在保存 %n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Writing %1 (%2 of %3)</source>
        <translation>正在写入 %1（%2/%3）</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::SuccessionPopup</name>
    <message>
        <source>One series with a break</source>
        <translation>同一序列，标出中断</translation>
    </message>
    <message>
        <source>Two series</source>
        <translation>两个序列</translation>
    </message>
    <message>
        <source>%1 is continued under another name or code:</source>
        <translation>%1以另一名称或代码延续：</translation>
    </message>
    <message>
        <source>Continued by</source>
        <translation>延续为</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消记录</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::TableViewPopup</name>
    <message>
        <source>Table view</source>
        <translation>表格视图</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>按报告</translation>
    </message>
    <message>
        <source>By indicator</source>
        <translation>按指标</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>按时期</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns; drag or Ctrl+Up, Ctrl+Down to move</source>
        <translation>列；拖动或按 Ctrl+↑、Ctrl+↓ 移动</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Name of a new view</source>
        <translation>新视图的名称</translation>
    </message>
    <message>
        <source>Saved views; F2 renames</source>
        <translation>已存视图；按 F2 改名</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>还没有保存的视图</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::TrendTable</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>图表数据</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::TrendsSidebar</name>
    <message>
        <source>Districts  %1 / %2</source>
        <translation>地区  %1 / %2</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Levels and shares</source>
        <translation>水平值和占比</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>Targets and estimates</source>
        <translation>目标和预计</translation>
    </message>
    <message>
        <source>Figures not reviewed</source>
        <translation>待核的数据</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::TrendsView</name>
    <message>
        <source>there is nothing to draw: %1</source>
        <translation>没有可画的数据：%1</translation>
    </message>
    <message>
        <source>%1 districts</source>
        <translation>%1 个地区</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Choose a point to read its sentence: click it, or walk with the arrow keys.</source>
        <translation>请选择一个点，查看它的原文：单击，或用方向键移动。</translation>
    </message>
    <message>
        <source>No district is chosen.</source>
        <translation>没有选择地区。</translation>
    </message>
    <message>
        <source>All figures of %1 are hidden by the choices at the left.</source>
        <translation>左侧的选项隐藏了“%1”的全部数据。</translation>
    </message>
    <message>
        <source>Show all that there is</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show %1 (%2)</source>
        <translation>显示“%1”（%2 条）</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>没有打开报告。</translation>
    </message>
    <message>
        <source>Charts are drawn from the figures of the reports in the project.</source>
        <translation>图表由项目中报告的数据画成。</translation>
    </message>
    <message>
        <source>No figure of %1 can stand in a chart of years.</source>
        <translation>“%1”没有能画入历年图表的数据。</translation>
    </message>
    <message>
        <source>No report in the project states %1.</source>
        <translation>项目中的报告没有“%1”的数据。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Charts kept in the project; F2 renames</source>
        <translation>项目中保存的图；F2 改名</translation>
    </message>
    <message>
        <source>Name of this chart</source>
        <translation>为这张图取名</translation>
    </message>
    <message>
        <source>No chart is kept yet: give this one a name</source>
        <translation>还没有保存的图：为这张图取名即可</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Open in text</source>
        <translation>在原文中打开</translation>
    </message>
    <message>
        <source>%1 was renamed or merged…</source>
        <translation>%1改名或合并…</translation>
    </message>
    <message>
        <source>Let this value count</source>
        <translation>以此数值为准</translation>
    </message>
    <message>
        <source>Let the rule choose which value counts</source>
        <translation>按规则决定以哪个数值为准</translation>
    </message>
    <message>
        <source>No break before %1</source>
        <translation>%1 年前不中断</translation>
    </message>
    <message>
        <source>Break before %1…</source>
        <translation>%1 年前中断…</translation>
    </message>
    <message>
        <source>What changed in %1? Nothing is joined or computed across the break.</source>
        <translation>%1 年有何变动？中断两侧不连线、不推算。</translation>
    </message>
    <message>
        <source>new scope, census, revised method</source>
        <translation>口径调整、普查、方法修订</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nothing can be computed from what is stated of %1.</source>
        <translation>由%1的现有数据算不出结果。</translation>
    </message>
    <message>
        <source>No chosen district states %1 exactly for two years.</source>
        <translation>所选地区中没有一个述及两年确切的%1。</translation>
    </message>
    <message>
        <source>Choose a second indicator to hold %1 against.</source>
        <translation>请选择与%1对照的第二个指标。</translation>
    </message>
    <message>
        <source>No chosen district states both %1 and %2 for one year.</source>
        <translation>所选地区中没有一个在同一年既述及%1又述及%2。</translation>
    </message>
    <message>
        <source>No chosen district states a target of %1.</source>
        <translation>所选地区中没有一个述及%1的目标。</translation>
    </message>
    <message>
        <source>Show lines over the years</source>
        <translation>改看历年变化</translation>
    </message>
    <message>
        <source>No figure of the reports can stand in a chart of years.</source>
        <translation>各报告没有可画入历年图的数据。</translation>
    </message>
</context>
</TS>
