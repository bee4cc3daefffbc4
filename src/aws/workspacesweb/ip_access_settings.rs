// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesWeb::IpAccessSettings` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpacesWeb::IpAccessSettings`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-ipaccesssettings.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IpAccessSettings(Body);

resource! { IpAccessSettings "AWS::WorkSpacesWeb::IpAccessSettings" }

impl IpAccessSettings {
    /// `AdditionalEncryptionContext`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn additional_encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value);
        self
    }

    /// `CustomerManagedKey`: string, 20 to 2048 characters, pattern `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn customer_managed_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerManagedKey", value);
        self
    }

    /// `Description`: string, 1 to 256 characters, pattern `^.+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 64 characters, pattern `^.+$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `IpRules`: list of `IpRule`, 1 to 100 items. Required.
    #[track_caller]
    pub fn ip_rules(mut self, value: impl IntoValue<ListOf<IpRule>>) -> Self {
        self.0.set("IpRules", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IpAccessSettings> {
    /// `AssociatedPortalArns`
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `IpAccessSettingsArn`
    #[inline]
    pub fn ip_access_settings_arn(&self) -> Value<String> {
        self.attribute("IpAccessSettingsArn")
    }
}

/// `IpRule` of `AWS::WorkSpacesWeb::IpAccessSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpRule(Properties);

properties! { IpRule }

impl IpRule {
    /// `Description`: string, 1 to 256 characters, pattern `^.+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IpRange`: string. Required.
    #[track_caller]
    pub fn ip_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpRange", value);
        self
    }
}

/// `Tag` of `AWS::WorkSpacesWeb::IpAccessSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
