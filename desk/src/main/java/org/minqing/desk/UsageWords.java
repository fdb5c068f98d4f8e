package org.minqing.desk;

import picocli.CommandLine;

/** Says in Chinese what was wrong with a command line. */
final class UsageWords {

    private UsageWords() {}

    static String explain(CommandLine.ParameterException e) {
        return switch (e) {
            case CommandLine.MissingParameterException missing ->
                "缺少 "
                        + String.join(
                                "、",
                                missing.getMissing().stream()
                                        .map(argument -> argument.isOption()
                                                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                                : argument.paramLabel())
                                        .toList());
            case CommandLine.UnmatchedArgumentException unmatched ->
                "不认识 " + String.join("、", unmatched.getUnmatched());
            default -> {
                var argument = e.getArgSpec();
                var value = e.getValue();
                yield argument == null || value == null
                        ? String.valueOf(e.getMessage())
                        : argument.paramLabel() + " 不能是“" + value + "”"
                                + (e.getCause() == null
                                        ? ""
                                        : "：" + e.getCause().getMessage());
            }
        };
    }
}
