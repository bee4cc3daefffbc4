// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::DevEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::DevEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-devendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DevEndpoint(Body);

resource! { DevEndpoint "AWS::Glue::DevEndpoint" }

impl DevEndpoint {
    /// `Arguments`: object or string.
    #[track_caller]
    pub fn arguments(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Arguments", value);
        self
    }

    /// `EndpointName`: string. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `ExtraJarsS3Path`: string.
    #[track_caller]
    pub fn extra_jars_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExtraJarsS3Path", value);
        self
    }

    /// `ExtraPythonLibsS3Path`: string.
    #[track_caller]
    pub fn extra_python_libs_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExtraPythonLibsS3Path", value);
        self
    }

    /// `GlueVersion`: string.
    #[track_caller]
    pub fn glue_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlueVersion", value);
        self
    }

    /// `NumberOfNodes`: integer.
    #[track_caller]
    pub fn number_of_nodes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfNodes", value);
        self
    }

    /// `NumberOfWorkers`: integer.
    #[track_caller]
    pub fn number_of_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfWorkers", value);
        self
    }

    /// `PublicKey`: string.
    #[track_caller]
    pub fn public_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicKey", value);
        self
    }

    /// `PublicKeys`: list of strings.
    #[track_caller]
    pub fn public_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PublicKeys", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SecurityConfiguration`: string.
    #[track_caller]
    pub fn security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityConfiguration", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `WorkerType`: string.
    #[track_caller]
    pub fn worker_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkerType", value);
        self
    }
}

impl Handle<DevEndpoint> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
