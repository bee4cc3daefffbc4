// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::Portal` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::Portal`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Portal(Body);

resource! { Portal "AWS::IoTSiteWise::Portal" }

impl Portal {
    /// `Alarms`: `Alarms`.
    #[track_caller]
    pub fn alarms(mut self, value: impl IntoValue<Alarms>) -> Self {
        self.0.set("Alarms", value);
        self
    }

    /// `NotificationSenderEmail`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_\-\.\+]+@[a-zA-Z0-9_\-\.\+]+\.[a-zA-Z]{2,}$`.
    #[track_caller]
    pub fn notification_sender_email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationSenderEmail", value);
        self
    }

    /// `PortalAuthMode`: `PortalAuthMode`. A change replaces the resource.
    #[track_caller]
    pub fn portal_auth_mode(mut self, value: impl IntoValue<PortalAuthMode>) -> Self {
        self.0.set("PortalAuthMode", value);
        self
    }

    /// `PortalContactEmail`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_\-\.\+]+@[a-zA-Z0-9_\-\.\+]+\.[a-zA-Z]{2,}$`. Required.
    #[track_caller]
    pub fn portal_contact_email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortalContactEmail", value);
        self
    }

    /// `PortalDescription`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn portal_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortalDescription", value);
        self
    }

    /// `PortalName`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn portal_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortalName", value);
        self
    }

    /// `PortalType`: `PortalType`. A change replaces the resource.
    #[track_caller]
    pub fn portal_type(mut self, value: impl IntoValue<PortalType>) -> Self {
        self.0.set("PortalType", value);
        self
    }

    /// `PortalTypeConfiguration`: map of `PortalTypeEntry`.
    #[track_caller]
    pub fn portal_type_configuration(
        mut self,
        value: impl IntoValue<MapOf<PortalTypeEntry>>,
    ) -> Self {
        self.0.set("PortalTypeConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1600 characters, pattern `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Portal> {
    /// `PortalArn`
    #[inline]
    pub fn portal_arn(&self) -> Value<String> {
        self.attribute("PortalArn")
    }

    /// `PortalClientId`
    #[inline]
    pub fn portal_client_id(&self) -> Value<String> {
        self.attribute("PortalClientId")
    }

    /// `PortalId`
    #[inline]
    pub fn portal_id(&self) -> Value<String> {
        self.attribute("PortalId")
    }

    /// `PortalStartUrl`
    #[inline]
    pub fn portal_start_url(&self) -> Value<String> {
        self.attribute("PortalStartUrl")
    }
}

/// `Alarms` of `AWS::IoTSiteWise::Portal`.
#[derive(Clone, Default)]
#[must_use]
pub struct Alarms(Properties);

properties! { Alarms }

impl Alarms {
    /// `AlarmRoleArn`: string, 1 to 1600 characters, pattern `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`.
    #[track_caller]
    pub fn alarm_role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmRoleArn", value);
        self
    }

    /// `NotificationLambdaArn`: string, 1 to 1600 characters, pattern `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`.
    #[track_caller]
    pub fn notification_lambda_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationLambdaArn", value);
        self
    }
}

choice! {
    /// `PortalAuthMode` of `AWS::IoTSiteWise::Portal`.
    PortalAuthMode
    IAM "IAM"
    SSO "SSO"
}

choice! {
    /// `PortalType` of `AWS::IoTSiteWise::Portal`.
    PortalType
    SITEWISE_PORTAL_V1 "SITEWISE_PORTAL_V1"
    SITEWISE_PORTAL_V2 "SITEWISE_PORTAL_V2"
}

/// `PortalTypeEntry` of `AWS::IoTSiteWise::Portal`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortalTypeEntry(Properties);

properties! { PortalTypeEntry }

impl PortalTypeEntry {
    /// `PortalTools`: list of strings. Required.
    #[track_caller]
    pub fn portal_tools(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PortalTools", value);
        self
    }
}

/// `Tag` of `AWS::IoTSiteWise::Portal`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
