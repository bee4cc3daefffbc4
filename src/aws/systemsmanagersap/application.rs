// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SystemsManagerSAP::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SystemsManagerSAP::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::SystemsManagerSAP::Application" }

impl Application {
    /// `ApplicationId`: string, pattern `[\w\d\.-]{1,60}`. Required.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `ApplicationType`: `ApplicationType`. Required.
    #[track_caller]
    pub fn application_type(mut self, value: impl IntoValue<ApplicationType>) -> Self {
        self.0.set("ApplicationType", value);
        self
    }

    /// `ComponentsInfo`: list of `ComponentInfo`, at least 1 item. A change replaces the resource.
    #[track_caller]
    pub fn components_info(mut self, value: impl IntoValue<ListOf<ComponentInfo>>) -> Self {
        self.0.set("ComponentsInfo", value);
        self
    }

    /// `Credentials`: list of `Credential`, at least 1 item. A change replaces the resource.
    #[track_caller]
    pub fn credentials(mut self, value: impl IntoValue<ListOf<Credential>>) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `DatabaseArn`: string, pattern `^arn:(.+:){2,4}.+$|^arn:(.+:){1,3}.+\/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn database_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseArn", value);
        self
    }

    /// `Instances`: list of strings, at least 1 item. A change replaces the resource.
    #[track_caller]
    pub fn instances(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Instances", value);
        self
    }

    /// `SapInstanceNumber`: string, pattern `[0-9]{2}`. A change replaces the resource.
    #[track_caller]
    pub fn sap_instance_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SapInstanceNumber", value);
        self
    }

    /// `Sid`: string, pattern `[A-Z][A-Z0-9]{2}`. A change replaces the resource.
    #[track_caller]
    pub fn sid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sid", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Application> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `ApplicationType` of `AWS::SystemsManagerSAP::Application`.
    ApplicationType
    HANA "HANA"
    SAP_ABAP "SAP_ABAP"
}

/// `ComponentInfo` of `AWS::SystemsManagerSAP::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentInfo(Properties);

properties! { ComponentInfo }

impl ComponentInfo {
    /// `ComponentType`: `ComponentInfoComponentType`.
    #[track_caller]
    pub fn component_type(mut self, value: impl IntoValue<ComponentInfoComponentType>) -> Self {
        self.0.set("ComponentType", value);
        self
    }

    /// `Ec2InstanceId`: string, pattern `^i-[\w\d]{8}$|^i-[\w\d]{17}$`.
    #[track_caller]
    pub fn ec2_instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ec2InstanceId", value);
        self
    }

    /// `Sid`: string, pattern `[A-Z][A-Z0-9]{2}`.
    #[track_caller]
    pub fn sid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sid", value);
        self
    }
}

choice! {
    /// `ComponentInfoComponentType` of `AWS::SystemsManagerSAP::Application`.
    ComponentInfoComponentType
    HANA "HANA"
    HANA_NODE "HANA_NODE"
    ABAP "ABAP"
    ASCS "ASCS"
    DIALOG "DIALOG"
    WEBDISP "WEBDISP"
    WD "WD"
    ERS "ERS"
}

/// `Credential` of `AWS::SystemsManagerSAP::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Credential(Properties);

properties! { Credential }

impl Credential {
    /// `CredentialType`: `CredentialCredentialType`.
    #[track_caller]
    pub fn credential_type(mut self, value: impl IntoValue<CredentialCredentialType>) -> Self {
        self.0.set("CredentialType", value);
        self
    }

    /// `DatabaseName`: string, pattern `^(?=.{1,100}$).*`.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `SecretId`: string, pattern `^(?=.{1,100}$).*`.
    #[track_caller]
    pub fn secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretId", value);
        self
    }
}

choice! {
    /// `CredentialCredentialType` of `AWS::SystemsManagerSAP::Application`.
    CredentialCredentialType
    ADMIN "ADMIN"
}

/// `Tag` of `AWS::SystemsManagerSAP::Application`.
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
