// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::AccessPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::AccessPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-accesspolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPolicy(Body);

resource! { AccessPolicy "AWS::IoTSiteWise::AccessPolicy" }

impl AccessPolicy {
    /// `AccessPolicyIdentity`: `AccessPolicyIdentity`. Required.
    #[track_caller]
    pub fn access_policy_identity(mut self, value: impl IntoValue<AccessPolicyIdentity>) -> Self {
        self.0.set("AccessPolicyIdentity", value);
        self
    }

    /// `AccessPolicyPermission`: `AccessPolicyPermission`. Required.
    #[track_caller]
    pub fn access_policy_permission(
        mut self,
        value: impl IntoValue<AccessPolicyPermission>,
    ) -> Self {
        self.0.set("AccessPolicyPermission", value);
        self
    }

    /// `AccessPolicyResource`: `AccessPolicyResource`. Required.
    #[track_caller]
    pub fn access_policy_resource(mut self, value: impl IntoValue<AccessPolicyResource>) -> Self {
        self.0.set("AccessPolicyResource", value);
        self
    }
}

impl Handle<AccessPolicy> {
    /// `AccessPolicyArn`
    #[inline]
    pub fn access_policy_arn(&self) -> Value<String> {
        self.attribute("AccessPolicyArn")
    }

    /// `AccessPolicyId`
    #[inline]
    pub fn access_policy_id(&self) -> Value<String> {
        self.attribute("AccessPolicyId")
    }
}

/// `AccessPolicyIdentity` of `AWS::IoTSiteWise::AccessPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPolicyIdentity(Properties);

properties! { AccessPolicyIdentity }

impl AccessPolicyIdentity {
    /// `IamRole`: `IamRole`.
    #[track_caller]
    pub fn iam_role(mut self, value: impl IntoValue<IamRole>) -> Self {
        self.0.set("IamRole", value);
        self
    }

    /// `IamUser`: `IamUser`.
    #[track_caller]
    pub fn iam_user(mut self, value: impl IntoValue<IamUser>) -> Self {
        self.0.set("IamUser", value);
        self
    }

    /// `User`: `User`.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<User>) -> Self {
        self.0.set("User", value);
        self
    }
}

choice! {
    /// `AccessPolicyPermission` of `AWS::IoTSiteWise::AccessPolicy`.
    AccessPolicyPermission
    ADMINISTRATOR "ADMINISTRATOR"
    VIEWER "VIEWER"
}

/// `AccessPolicyResource` of `AWS::IoTSiteWise::AccessPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPolicyResource(Properties);

properties! { AccessPolicyResource }

impl AccessPolicyResource {
    /// `Portal`: `Portal`.
    #[track_caller]
    pub fn portal(mut self, value: impl IntoValue<Portal>) -> Self {
        self.0.set("Portal", value);
        self
    }

    /// `Project`: `Project`.
    #[track_caller]
    pub fn project(mut self, value: impl IntoValue<Project>) -> Self {
        self.0.set("Project", value);
        self
    }
}

/// `IamRole` of `AWS::IoTSiteWise::AccessPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamRole(Properties);

properties! { IamRole }

impl IamRole {
    /// `arn`: string, 1 to 1600 characters, pattern `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("arn", value);
        self
    }
}

/// `IamUser` of `AWS::IoTSiteWise::AccessPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamUser(Properties);

properties! { IamUser }

impl IamUser {
    /// `arn`: string, 1 to 1600 characters, pattern `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("arn", value);
        self
    }
}

/// `Portal` of `AWS::IoTSiteWise::AccessPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Portal(Properties);

properties! { Portal }

impl Portal {
    /// `id`: string, 36 characters.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("id", value);
        self
    }
}

/// `Project` of `AWS::IoTSiteWise::AccessPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Project(Properties);

properties! { Project }

impl Project {
    /// `id`: string, 36 characters.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("id", value);
        self
    }
}

/// `User` of `AWS::IoTSiteWise::AccessPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct User(Properties);

properties! { User }

impl User {
    /// `id`: string, 1 to 256 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("id", value);
        self
    }
}
