// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::SubscriptionTarget` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::SubscriptionTarget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-subscriptiontarget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionTarget(Body);

resource! { SubscriptionTarget "AWS::DataZone::SubscriptionTarget" }

impl SubscriptionTarget {
    /// `ApplicableAssetTypes`: list of strings. Required.
    #[track_caller]
    pub fn applicable_asset_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ApplicableAssetTypes", value);
        self
    }

    /// `AuthorizedPrincipals`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn authorized_principals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AuthorizedPrincipals", value);
        self
    }

    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `EnvironmentIdentifier`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentIdentifier", value);
        self
    }

    /// `ManageAccessRole`: string, pattern `^arn:aws(|-cn|-us-gov):iam::\d{12}:(role|role/service-role)/[\w+=,.@-]*$`.
    #[track_caller]
    pub fn manage_access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManageAccessRole", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Provider`: string.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Provider", value);
        self
    }

    /// `SubscriptionTargetConfig`: list of `SubscriptionTargetForm`. Required.
    #[track_caller]
    pub fn subscription_target_config(
        mut self,
        value: impl IntoValue<ListOf<SubscriptionTargetForm>>,
    ) -> Self {
        self.0.set("SubscriptionTargetConfig", value);
        self
    }

    /// `Type`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<SubscriptionTarget> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `DomainId`
    #[inline]
    pub fn domain_id(&self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// `EnvironmentId`
    #[inline]
    pub fn environment_id(&self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ProjectId`
    #[inline]
    pub fn project_id(&self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `UpdatedBy`
    #[inline]
    pub fn updated_by(&self) -> Value<String> {
        self.attribute("UpdatedBy")
    }
}

/// `SubscriptionTargetForm` of `AWS::DataZone::SubscriptionTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionTargetForm(Properties);

properties! { SubscriptionTargetForm }

impl SubscriptionTargetForm {
    /// `Content`: string. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `FormName`: string, 1 to 128 characters, pattern `^(?![0-9_])\w+$|^_\w*[a-zA-Z0-9]\w*$`. Required.
    #[track_caller]
    pub fn form_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FormName", value);
        self
    }
}
