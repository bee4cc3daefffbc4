use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1101: further rules are asked at their places

## What it checks

Nothing of its own: this is the code under which `cfn-lint` asks the rules that belong to places of a template, and those speak
under their own codes. The code is known here so that lists which name it go on to work.

## Why it matters

Who silences this code silences nothing here. Silence the rule that speaks.

## Fails

No template does.

## Passes

Every template does.

## References

- [cfn-lint](https://github.com/aws-cloudformation/cfn-lint)
"#;
