// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSO::InstanceAccessControlAttributeConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::SSO::InstanceAccessControlAttributeConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceAccessControlAttributeConfiguration(Body);

resource! { InstanceAccessControlAttributeConfiguration "AWS::SSO::InstanceAccessControlAttributeConfiguration" }

impl InstanceAccessControlAttributeConfiguration {
    /// `AccessControlAttributes`: list of `AccessControlAttribute`, at most 50 items.
    #[track_caller]
    pub fn access_control_attributes(
        mut self,
        value: impl IntoValue<ListOf<AccessControlAttribute>>,
    ) -> Self {
        self.0.set("AccessControlAttributes", value);
        self
    }

    /// `InstanceAccessControlAttributeConfiguration`: `InstanceAccessControlAttributeConfiguration2`. Deprecated.
    #[track_caller]
    pub fn instance_access_control_attribute_configuration(
        mut self,
        value: impl IntoValue<InstanceAccessControlAttributeConfiguration2>,
    ) -> Self {
        self.0
            .set("InstanceAccessControlAttributeConfiguration", value);
        self
    }

    /// `InstanceArn`: string, 10 to 1224 characters, pattern `arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }
}

/// `AccessControlAttribute` of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessControlAttribute(Properties);

properties! { AccessControlAttribute }

impl AccessControlAttribute {
    /// `Key`: string, 1 to 128 characters, pattern `[\p{L}\p{Z}\p{N}_.:\/=+\-@]+`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: `AccessControlAttributeValue`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<AccessControlAttributeValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `AccessControlAttributeValue` of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessControlAttributeValue(Properties);

properties! { AccessControlAttributeValue }

impl AccessControlAttributeValue {
    /// `Source`: list of strings, at most 1 item. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `InstanceAccessControlAttributeConfiguration` of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceAccessControlAttributeConfiguration2(Properties);

properties! { InstanceAccessControlAttributeConfiguration2 }

impl InstanceAccessControlAttributeConfiguration2 {
    /// `AccessControlAttributes`: list of `AccessControlAttribute`, at most 50 items. Required.
    #[track_caller]
    pub fn access_control_attributes(
        mut self,
        value: impl IntoValue<ListOf<AccessControlAttribute>>,
    ) -> Self {
        self.0.set("AccessControlAttributes", value);
        self
    }
}
