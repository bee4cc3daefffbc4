// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchService::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpenSearchService::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::OpenSearchService::Application" }

impl Application {
    /// `AppConfigs`: list of `AppConfig`.
    #[track_caller]
    pub fn app_configs(mut self, value: impl IntoValue<ListOf<AppConfig>>) -> Self {
        self.0.set("AppConfigs", value);
        self
    }

    /// `DataSources`: list of `DataSource`.
    #[track_caller]
    pub fn data_sources(mut self, value: impl IntoValue<ListOf<DataSource>>) -> Self {
        self.0.set("DataSources", value);
        self
    }

    /// `Endpoint`: string.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `IamIdentityCenterOptions`: `IamIdentityCenterOptions`.
    #[track_caller]
    pub fn iam_identity_center_options(
        mut self,
        value: impl IntoValue<IamIdentityCenterOptions>,
    ) -> Self {
        self.0.set("IamIdentityCenterOptions", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Name`: string, 3 to 40 characters, pattern `[a-z][a-z0-9\-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
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

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AppConfig` of `AWS::OpenSearchService::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppConfig(Properties);

properties! { AppConfig }

impl AppConfig {
    /// `Key`: `AppConfigType`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<AppConfigType>) -> Self {
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

choice! {
    /// `AppConfigType` of `AWS::OpenSearchService::Application`.
    AppConfigType
    OPENSEARCH_DASHBOARDS_DASHBOARD_ADMIN_USERS "opensearchDashboards.dashboardAdmin.users"
    OPENSEARCH_DASHBOARDS_DASHBOARD_ADMIN_GROUPS "opensearchDashboards.dashboardAdmin.groups"
}

/// `DataSource` of `AWS::OpenSearchService::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Properties);

properties! { DataSource }

impl DataSource {
    /// `DataSourceArn`: string. Required.
    #[track_caller]
    pub fn data_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceArn", value);
        self
    }

    /// `DataSourceDescription`: string.
    #[track_caller]
    pub fn data_source_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceDescription", value);
        self
    }
}

/// `IamIdentityCenterOptions` of `AWS::OpenSearchService::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamIdentityCenterOptions(Properties);

properties! { IamIdentityCenterOptions }

impl IamIdentityCenterOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `IamIdentityCenterInstanceArn`: string.
    #[track_caller]
    pub fn iam_identity_center_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IamIdentityCenterInstanceArn", value);
        self
    }

    /// `IamRoleForIdentityCenterApplicationArn`: string.
    #[track_caller]
    pub fn iam_role_for_identity_center_application_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("IamRoleForIdentityCenterApplicationArn", value);
        self
    }
}

/// `Tag` of `AWS::OpenSearchService::Application`.
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
