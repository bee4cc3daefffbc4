// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::Integration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::Integration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Integration(Body);

resource! { Integration "AWS::Logs::Integration" }

impl Integration {
    /// `IntegrationName`: string, 1 to 50 characters, pattern `[\.\-_/#A-Za-z0-9]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn integration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationName", value);
        self
    }

    /// `IntegrationType`: `IntegrationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn integration_type(mut self, value: impl IntoValue<IntegrationType>) -> Self {
        self.0.set("IntegrationType", value);
        self
    }

    /// `ResourceConfig`: `ResourceConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_config(mut self, value: impl IntoValue<ResourceConfig>) -> Self {
        self.0.set("ResourceConfig", value);
        self
    }
}

impl Handle<Integration> {
    /// `IntegrationStatus`
    #[inline]
    pub fn integration_status(&self) -> Value<String> {
        self.attribute("IntegrationStatus")
    }
}

choice! {
    /// `IntegrationType` of `AWS::Logs::Integration`.
    IntegrationType
    OPENSEARCH "OPENSEARCH"
}

/// `OpenSearchResourceConfig` of `AWS::Logs::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenSearchResourceConfig(Properties);

properties! { OpenSearchResourceConfig }

impl OpenSearchResourceConfig {
    /// `ApplicationARN`: string, 20 to 2048 characters, pattern `[\w#+=/:,.@-]*\*?`.
    #[track_caller]
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationARN", value);
        self
    }

    /// `DashboardViewerPrincipals`: list of strings. Required.
    #[track_caller]
    pub fn dashboard_viewer_principals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DashboardViewerPrincipals", value);
        self
    }

    /// `DataSourceRoleArn`: string, 20 to 2048 characters, pattern `[\w#+=/:,.@-]*\*?`. Required.
    #[track_caller]
    pub fn data_source_role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceRoleArn", value);
        self
    }

    /// `KmsKeyArn`: string, 20 to 2048 characters, pattern `[\w#+=/:,.@-]*\*?`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `RetentionDays`: integer, 1 to 3650.
    #[track_caller]
    pub fn retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionDays", value);
        self
    }
}

/// `ResourceConfig` of `AWS::Logs::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceConfig(Properties);

properties! { ResourceConfig }

impl ResourceConfig {
    /// `OpenSearchResourceConfig`: `OpenSearchResourceConfig`.
    #[track_caller]
    pub fn open_search_resource_config(
        mut self,
        value: impl IntoValue<OpenSearchResourceConfig>,
    ) -> Self {
        self.0.set("OpenSearchResourceConfig", value);
        self
    }
}
