// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `Golden::Test::Properties` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::ListOf;

/// `Golden::Test::Properties`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/golden-resource-test-properties.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Properties(Body);

resource! { Properties "Golden::Test::Properties" }

impl Properties {
    /// `AVeryLongNameOfAPropertyThatDoesNotFit`: list of strings.
    #[track_caller]
    pub fn a_very_long_name_of_a_property_that_does_not_fit(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AVeryLongNameOfAPropertyThatDoesNotFit", value);
        self
    }

    /// `Anything`: any value.
    #[track_caller]
    pub fn anything(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Anything", value);
        self
    }

    /// `Body`: object or string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Body", value);
        self
    }

    /// `Condition`: string.
    #[track_caller]
    pub fn condition_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `CreatedAt`: string (date-time).
    #[track_caller]
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreatedAt", value);
        self
    }

    /// `Enabled`: boolean, default false.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `KMSMasterKeyID`: string, at most 1 character.
    #[track_caller]
    pub fn kms_master_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KMSMasterKeyID", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Old`: string. Deprecated.
    #[track_caller]
    pub fn old(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Old", value);
        self
    }

    /// `Ports`: list of integers, 1 to 5 items.
    #[track_caller]
    pub fn ports(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("Ports", value);
        self
    }

    /// `Ratio`: number, at least 0.5.
    #[track_caller]
    pub fn ratio(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Ratio", value);
        self
    }

    /// `Retries`: integer, one of 1, 3, 5.
    #[track_caller]
    pub fn retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Retries", value);
        self
    }

    /// `Size`: integer, 0 to 900, default 30. A change may replace the resource.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}
