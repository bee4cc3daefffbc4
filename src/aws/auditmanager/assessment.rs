// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AuditManager::Assessment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AuditManager::Assessment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Assessment(Body);

resource! { Assessment "AWS::AuditManager::Assessment" }

impl Assessment {
    /// `AssessmentReportsDestination`: `AssessmentReportsDestination`.
    #[track_caller]
    pub fn assessment_reports_destination(
        mut self,
        value: impl IntoValue<AssessmentReportsDestination>,
    ) -> Self {
        self.0.set("AssessmentReportsDestination", value);
        self
    }

    /// `AwsAccount`: `AWSAccount`. A change replaces the resource.
    #[track_caller]
    pub fn aws_account(mut self, value: impl IntoValue<AWSAccount>) -> Self {
        self.0.set("AwsAccount", value);
        self
    }

    /// `Delegations`: list of `Delegation`.
    #[track_caller]
    pub fn delegations(mut self, value: impl IntoValue<ListOf<Delegation>>) -> Self {
        self.0.set("Delegations", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^[\w\W\s\S]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FrameworkId`: string, 32 to 36 characters, pattern `^([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|.*\S.*)$`. A change replaces the resource.
    #[track_caller]
    pub fn framework_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FrameworkId", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `^[a-zA-Z0-9-_\.]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Roles`: list of `Role`.
    #[track_caller]
    pub fn roles(mut self, value: impl IntoValue<ListOf<Role>>) -> Self {
        self.0.set("Roles", value);
        self
    }

    /// `Scope`: `Scope`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<Scope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `Status`: `AssessmentStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<AssessmentStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Assessment> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssessmentId`
    #[inline]
    pub fn assessment_id(&self) -> Value<String> {
        self.attribute("AssessmentId")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<f64> {
        self.attribute("CreationTime")
    }
}

/// `AWSAccount` of `AWS::AuditManager::Assessment`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSAccount(Properties);

properties! { AWSAccount }

impl AWSAccount {
    /// `EmailAddress`: string, 1 to 320 characters, pattern `^.*@.*$`.
    #[track_caller]
    pub fn email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailAddress", value);
        self
    }

    /// `Id`: string, 12 characters, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, 1 to 50 characters, pattern `^[\u0020-\u007E]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `AWSService` of `AWS::AuditManager::Assessment`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSService(Properties);

properties! { AWSService }

impl AWSService {
    /// `ServiceName`: string, 1 to 40 characters, pattern `^[a-zA-Z0-9-\s().]+$`.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }
}

choice! {
    /// `AssessmentReportDestinationType` of `AWS::AuditManager::Assessment`.
    AssessmentReportDestinationType
    S3 "S3"
}

/// `AssessmentReportsDestination` of `AWS::AuditManager::Assessment`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssessmentReportsDestination(Properties);

properties! { AssessmentReportsDestination }

impl AssessmentReportsDestination {
    /// `Destination`: string, 1 to 1024 characters, pattern `^(S|s)3:\/\/[a-zA-Z0-9\-\.\(\)\'\*\_\!\=\+\@\:\s\,\?\/]+$`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `DestinationType`: `AssessmentReportDestinationType`.
    #[track_caller]
    pub fn destination_type(
        mut self,
        value: impl IntoValue<AssessmentReportDestinationType>,
    ) -> Self {
        self.0.set("DestinationType", value);
        self
    }
}

choice! {
    /// `AssessmentStatus` of `AWS::AuditManager::Assessment`.
    AssessmentStatus
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
}

/// `Delegation` of `AWS::AuditManager::Assessment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Delegation(Properties);

properties! { Delegation }

impl Delegation {
    /// `AssessmentId`: string, 36 characters, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[track_caller]
    pub fn assessment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssessmentId", value);
        self
    }

    /// `AssessmentName`: string, 1 to 127 characters, pattern `^[a-zA-Z0-9-_\.]+$`.
    #[track_caller]
    pub fn assessment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssessmentName", value);
        self
    }

    /// `Comment`: string, at most 350 characters, pattern `^[\w\W\s\S]*$`.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `ControlSetId`: string, 1 to 300 characters, pattern `^[\w\W\s\S]*$`.
    #[track_caller]
    pub fn control_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ControlSetId", value);
        self
    }

    /// `CreatedBy`: string, 20 to 2048 characters, pattern `^arn:.*:*:.*`.
    #[track_caller]
    pub fn created_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreatedBy", value);
        self
    }

    /// `CreationTime`: number.
    #[track_caller]
    pub fn creation_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CreationTime", value);
        self
    }

    /// `Id`: string, 36 characters, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `LastUpdated`: number.
    #[track_caller]
    pub fn last_updated(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LastUpdated", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:.*:iam:.*`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `RoleType`: `RoleType`.
    #[track_caller]
    pub fn role_type(mut self, value: impl IntoValue<RoleType>) -> Self {
        self.0.set("RoleType", value);
        self
    }

    /// `Status`: `DelegationStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<DelegationStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `DelegationStatus` of `AWS::AuditManager::Assessment`.
    DelegationStatus
    IN_PROGRESS "IN_PROGRESS"
    UNDER_REVIEW "UNDER_REVIEW"
    COMPLETE "COMPLETE"
}

/// `Role` of `AWS::AuditManager::Assessment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Role(Properties);

properties! { Role }

impl Role {
    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:.*:iam:.*`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `RoleType`: `RoleType`.
    #[track_caller]
    pub fn role_type(mut self, value: impl IntoValue<RoleType>) -> Self {
        self.0.set("RoleType", value);
        self
    }
}

choice! {
    /// `RoleType` of `AWS::AuditManager::Assessment`.
    RoleType
    PROCESS_OWNER "PROCESS_OWNER"
    RESOURCE_OWNER "RESOURCE_OWNER"
}

/// `Scope` of `AWS::AuditManager::Assessment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scope(Properties);

properties! { Scope }

impl Scope {
    /// `AwsAccounts`: list of `AWSAccount`, 1 to 200 items.
    #[track_caller]
    pub fn aws_accounts(mut self, value: impl IntoValue<ListOf<AWSAccount>>) -> Self {
        self.0.set("AwsAccounts", value);
        self
    }

    /// `AwsServices`: list of `AWSService`.
    #[track_caller]
    pub fn aws_services(mut self, value: impl IntoValue<ListOf<AWSService>>) -> Self {
        self.0.set("AwsServices", value);
        self
    }
}

/// `Tag` of `AWS::AuditManager::Assessment`.
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
