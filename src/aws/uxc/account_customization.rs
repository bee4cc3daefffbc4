// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::UXC::AccountCustomization` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::UXC::AccountCustomization`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountCustomization(Body);

resource! { AccountCustomization "AWS::UXC::AccountCustomization" }

impl AccountCustomization {
    /// `AccountColor`: `AccountColor`.
    #[track_caller]
    pub fn account_color(mut self, value: impl IntoValue<AccountColor>) -> Self {
        self.0.set("AccountColor", value);
        self
    }

    /// `VisibleRegions`: list of strings, at most 100 items.
    #[track_caller]
    pub fn visible_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VisibleRegions", value);
        self
    }

    /// `VisibleServices`: list of strings, at most 500 items.
    #[track_caller]
    pub fn visible_services(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VisibleServices", value);
        self
    }
}

impl Handle<AccountCustomization> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }
}

choice! {
    /// `AccountColor` of `AWS::UXC::AccountCustomization`.
    AccountColor
    NONE "none"
    PINK "pink"
    PURPLE "purple"
    DARK_BLUE "darkBlue"
    LIGHT_BLUE "lightBlue"
    TEAL "teal"
    GREEN "green"
    YELLOW "yellow"
    ORANGE "orange"
    RED "red"
}
