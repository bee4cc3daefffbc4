// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::WebFunction` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::Serverless::WebFunction`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-webfunction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebFunction(Body);

resource! { WebFunction "AWS::Serverless::WebFunction" }

impl WebFunction {
    /// `AuthType`: any value. Required.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AuthType", value);
        self
    }

    /// `AutoDeploymentMode`: any value.
    #[track_caller]
    pub fn auto_deployment_mode(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AutoDeploymentMode", value);
        self
    }

    /// `CodeUri`: any value.
    #[track_caller]
    pub fn code_uri(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CodeUri", value);
        self
    }

    /// `EgressNetworkConnectorArn`: any value.
    #[track_caller]
    pub fn egress_network_connector_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EgressNetworkConnectorArn", value);
        self
    }

    /// `EndpointDescription`: any value.
    #[track_caller]
    pub fn endpoint_description(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EndpointDescription", value);
        self
    }

    /// `EndpointName`: any value.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EndpointName", value);
        self
    }

    /// `EndpointType`: any value.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EndpointType", value);
        self
    }

    /// `EntryPoint`: any value.
    #[track_caller]
    pub fn entry_point(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EntryPoint", value);
        self
    }

    /// `EnvironmentVariables`: object.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EnvironmentVariables", value);
        self
    }

    /// `ExecutionRoleArn`: any value.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ExecutionRoleArn", value);
        self
    }

    /// `FunctionName`: any value.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("FunctionName", value);
        self
    }

    /// `InlineCode`: string.
    #[track_caller]
    pub fn inline_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InlineCode", value);
        self
    }

    /// `KmsKeyArn`: any value.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("KmsKeyArn", value);
        self
    }

    /// `LoggingConfig`: object.
    #[track_caller]
    pub fn logging_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("LoggingConfig", value);
        self
    }

    /// `MaxConcurrencyPerEnvironment`: any value.
    #[track_caller]
    pub fn max_concurrency_per_environment(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("MaxConcurrencyPerEnvironment", value);
        self
    }

    /// `ReplicaRegions`: any value.
    #[track_caller]
    pub fn replica_regions(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ReplicaRegions", value);
        self
    }

    /// `RevisionDescription`: any value.
    #[track_caller]
    pub fn revision_description(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RevisionDescription", value);
        self
    }

    /// `RevisionWeights`: object.
    #[track_caller]
    pub fn revision_weights(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RevisionWeights", value);
        self
    }

    /// `Runtime`: any value. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Runtime", value);
        self
    }

    /// `ScalingConfig`: object.
    #[track_caller]
    pub fn scaling_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ScalingConfig", value);
        self
    }

    /// `Tags`: object.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `ThrottleConfig`: object.
    #[track_caller]
    pub fn throttle_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ThrottleConfig", value);
        self
    }

    /// `Timeout`: any value.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Timeout", value);
        self
    }
}
