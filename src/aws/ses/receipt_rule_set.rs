// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::ReceiptRuleSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::SES::ReceiptRuleSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptruleset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReceiptRuleSet(Body);

resource! { ReceiptRuleSet "AWS::SES::ReceiptRuleSet" }

impl ReceiptRuleSet {
    /// `RuleSetName`: string. A change replaces the resource.
    #[track_caller]
    pub fn rule_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleSetName", value);
        self
    }
}
