use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1103: a text is of the format that a schema names

## What it checks

Formats that are not of AWS, such as `date-time` or `ipv4-network`, outside of the properties of resources. Properties
have rules of their own: those of AWS are E1150 to E1164, and a time or an address that is none is told by E3002.

## Why it matters

A text of a wrong format is refused by whatever reads it, and mostly late. This rule is the one that speaks where no other
rule is responsible for the place.

## Fails

No schema of today names such a format outside of the properties of resources, so that no template fails. A part of a
template in which a schema expects `2026-11-21T10:00:00Z` would fail with `tomorrow`.

## Passes

All templates.

## References

- [AWS CloudFormation resource provider definition schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;
