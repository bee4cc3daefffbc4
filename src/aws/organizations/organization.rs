// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Organizations::Organization` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Organizations::Organization`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Organization(Body);

resource! { Organization "AWS::Organizations::Organization" }

impl Organization {
    /// `FeatureSet`: `FeatureSet`, default `ALL`.
    #[track_caller]
    pub fn feature_set(mut self, value: impl IntoValue<FeatureSet>) -> Self {
        self.0.set("FeatureSet", value);
        self
    }
}

impl Handle<Organization> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ManagementAccountArn`
    #[inline]
    pub fn management_account_arn(&self) -> Value<String> {
        self.attribute("ManagementAccountArn")
    }

    /// `ManagementAccountEmail`
    #[inline]
    pub fn management_account_email(&self) -> Value<String> {
        self.attribute("ManagementAccountEmail")
    }

    /// `ManagementAccountId`
    #[inline]
    pub fn management_account_id(&self) -> Value<String> {
        self.attribute("ManagementAccountId")
    }

    /// `RootId`
    #[inline]
    pub fn root_id(&self) -> Value<String> {
        self.attribute("RootId")
    }
}

choice! {
    /// `FeatureSet` of `AWS::Organizations::Organization`.
    FeatureSet
    ALL "ALL"
    CONSOLIDATED_BILLING "CONSOLIDATED_BILLING"
}
