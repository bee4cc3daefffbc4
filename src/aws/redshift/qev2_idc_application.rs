// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::QEV2IdcApplication` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::QEV2IdcApplication`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-qev2idcapplication.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QEV2IdcApplication(Body);

resource! { QEV2IdcApplication "AWS::Redshift::QEV2IdcApplication" }

impl QEV2IdcApplication {
    /// `IdcDisplayName`: string, 1 to 127 characters, pattern `^[\w+=,.@-]+$`. Required.
    #[track_caller]
    pub fn idc_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcDisplayName", value);
        self
    }

    /// `IdcInstanceArn`: string, at most 2147483647 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn idc_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcInstanceArn", value);
        self
    }

    /// `Qev2IdcApplicationName`: string, 1 to 63 characters, pattern `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn qev2_idc_application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Qev2IdcApplicationName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<QEV2IdcApplication> {
    /// `IdcManagedApplicationArn`
    #[inline]
    pub fn idc_managed_application_arn(&self) -> Value<String> {
        self.attribute("IdcManagedApplicationArn")
    }

    /// `IdcOnboardStatus`
    #[inline]
    pub fn idc_onboard_status(&self) -> Value<String> {
        self.attribute("IdcOnboardStatus")
    }

    /// `Qev2IdcApplicationArn`
    #[inline]
    pub fn qev2_idc_application_arn(&self) -> Value<String> {
        self.attribute("Qev2IdcApplicationArn")
    }
}

/// `Tag` of `AWS::Redshift::QEV2IdcApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
