use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E0003: the configuration of the validation can be read

## What it checks

The options of the command line and the configuration file name regions, rules, settings and files that exist, and give each
setting a value of its type.

## Why it matters

A validation that runs under other settings than were meant finds too much or too little, and looks as if all were well. So
nothing is validated before the configuration is right.

## Fails

A region that does not exist, or a parameter file that is not there.

## Passes

Regions, rules and files that exist.

## References

- [Configuration of cfn-lint](https://github.com/aws-cloudformation/cfn-lint#configuration)
"#;
