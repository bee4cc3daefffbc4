use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E0002: every rule comes to its end

## What it checks

Nothing: this is the code under which `cfn-lint` reports that one of its own rules broke off with an exception. The rules here
have no exceptions. Where a template is too intricate to be looked through, `D401` says that the analysis is not complete.

## Why it matters

A rule that broke off has said nothing of the rest of the template. The code is known here so that lists which silence or
select it go on to work.

## Fails

No template does.

## Passes

Every template does.

## References

- [cfn-lint](https://github.com/aws-cloudformation/cfn-lint)
"#;
