// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::DataSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::DataSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Body);

resource! { DataSource "AWS::DataZone::DataSource" }

impl DataSource {
    /// `AssetFormsInput`: list of `FormInput`, at most 10 items.
    #[track_caller]
    pub fn asset_forms_input(mut self, value: impl IntoValue<ListOf<FormInput>>) -> Self {
        self.0.set("AssetFormsInput", value);
        self
    }

    /// `Configuration`: `DataSourceConfigurationInput`.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<DataSourceConfigurationInput>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `ConnectionIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn connection_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionIdentifier", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `EnableSetting`: `EnableSetting`.
    #[track_caller]
    pub fn enable_setting(mut self, value: impl IntoValue<EnableSetting>) -> Self {
        self.0.set("EnableSetting", value);
        self
    }

    /// `EnvironmentIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentIdentifier", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProjectIdentifier`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectIdentifier", value);
        self
    }

    /// `PublishOnImport`: boolean.
    #[track_caller]
    pub fn publish_on_import(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PublishOnImport", value);
        self
    }

    /// `Recommendation`: `RecommendationConfiguration`.
    #[track_caller]
    pub fn recommendation(mut self, value: impl IntoValue<RecommendationConfiguration>) -> Self {
        self.0.set("Recommendation", value);
        self
    }

    /// `Schedule`: `ScheduleConfiguration`.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<ScheduleConfiguration>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `Type`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<DataSource> {
    /// `ConnectionId`
    #[inline]
    pub fn connection_id(&self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DomainId`
    #[inline]
    pub fn domain_id(&self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// `EnvironmentId`
    #[inline]
    pub fn environment_id(&self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastRunAssetCount`
    #[inline]
    pub fn last_run_asset_count(&self) -> Value<f64> {
        self.attribute("LastRunAssetCount")
    }

    /// `LastRunAt`
    #[inline]
    pub fn last_run_at(&self) -> Value<String> {
        self.attribute("LastRunAt")
    }

    /// `LastRunStatus`
    #[inline]
    pub fn last_run_status(&self) -> Value<String> {
        self.attribute("LastRunStatus")
    }

    /// `ProjectId`
    #[inline]
    pub fn project_id(&self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `DataSourceConfigurationInput` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceConfigurationInput(Properties);

properties! { DataSourceConfigurationInput }

impl DataSourceConfigurationInput {
    /// `GlueRunConfiguration`: `GlueRunConfigurationInput`.
    #[track_caller]
    pub fn glue_run_configuration(
        mut self,
        value: impl IntoValue<GlueRunConfigurationInput>,
    ) -> Self {
        self.0.set("GlueRunConfiguration", value);
        self
    }

    /// `RedshiftRunConfiguration`: `RedshiftRunConfigurationInput`.
    #[track_caller]
    pub fn redshift_run_configuration(
        mut self,
        value: impl IntoValue<RedshiftRunConfigurationInput>,
    ) -> Self {
        self.0.set("RedshiftRunConfiguration", value);
        self
    }

    /// `SageMakerRunConfiguration`: `SageMakerRunConfigurationInput`.
    #[track_caller]
    pub fn sage_maker_run_configuration(
        mut self,
        value: impl IntoValue<SageMakerRunConfigurationInput>,
    ) -> Self {
        self.0.set("SageMakerRunConfiguration", value);
        self
    }
}

choice! {
    /// `EnableSetting` of `AWS::DataZone::DataSource`.
    EnableSetting
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `FilterExpression` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterExpression(Properties);

properties! { FilterExpression }

impl FilterExpression {
    /// `Expression`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Type`: `FilterExpressionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FilterExpressionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `FilterExpressionType` of `AWS::DataZone::DataSource`.
    FilterExpressionType
    INCLUDE "INCLUDE"
    EXCLUDE "EXCLUDE"
}

/// `FormInput` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormInput(Properties);

properties! { FormInput }

impl FormInput {
    /// `Content`: string, at most 75000 characters.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `FormName`: string, 1 to 128 characters, pattern `^(?![0-9_])\w+$|^_\w*[a-zA-Z0-9]\w*$`. Required.
    #[track_caller]
    pub fn form_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FormName", value);
        self
    }

    /// `TypeIdentifier`: string, 1 to 385 characters, pattern `^(?!\.)[\w\.]*\w$`.
    #[track_caller]
    pub fn type_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeIdentifier", value);
        self
    }

    /// `TypeRevision`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn type_revision(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeRevision", value);
        self
    }
}

/// `GlueRunConfigurationInput` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlueRunConfigurationInput(Properties);

properties! { GlueRunConfigurationInput }

impl GlueRunConfigurationInput {
    /// `AutoImportDataQualityResult`: boolean.
    #[track_caller]
    pub fn auto_import_data_quality_result(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoImportDataQualityResult", value);
        self
    }

    /// `CatalogName`: string, 1 to 128 characters.
    #[track_caller]
    pub fn catalog_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogName", value);
        self
    }

    /// `DataAccessRole`: string, pattern `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn data_access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataAccessRole", value);
        self
    }

    /// `RelationalFilterConfigurations`: list of `RelationalFilterConfiguration`. Required.
    #[track_caller]
    pub fn relational_filter_configurations(
        mut self,
        value: impl IntoValue<ListOf<RelationalFilterConfiguration>>,
    ) -> Self {
        self.0.set("RelationalFilterConfigurations", value);
        self
    }
}

/// `RecommendationConfiguration` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecommendationConfiguration(Properties);

properties! { RecommendationConfiguration }

impl RecommendationConfiguration {
    /// `EnableBusinessNameGeneration`: boolean.
    #[track_caller]
    pub fn enable_business_name_generation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableBusinessNameGeneration", value);
        self
    }
}

/// `RedshiftClusterStorage` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftClusterStorage(Properties);

properties! { RedshiftClusterStorage }

impl RedshiftClusterStorage {
    /// `ClusterName`: string, 1 to 63 characters, pattern `^[0-9a-z].[a-z0-9\-]*$`. Required.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }
}

/// `RedshiftCredentialConfiguration` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftCredentialConfiguration(Properties);

properties! { RedshiftCredentialConfiguration }

impl RedshiftCredentialConfiguration {
    /// `SecretManagerArn`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn secret_manager_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretManagerArn", value);
        self
    }
}

/// `RedshiftRunConfigurationInput` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftRunConfigurationInput(Properties);

properties! { RedshiftRunConfigurationInput }

impl RedshiftRunConfigurationInput {
    /// `DataAccessRole`: string, pattern `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn data_access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataAccessRole", value);
        self
    }

    /// `RedshiftCredentialConfiguration`: `RedshiftCredentialConfiguration`.
    #[track_caller]
    pub fn redshift_credential_configuration(
        mut self,
        value: impl IntoValue<RedshiftCredentialConfiguration>,
    ) -> Self {
        self.0.set("RedshiftCredentialConfiguration", value);
        self
    }

    /// `RedshiftStorage`: `RedshiftStorage`.
    #[track_caller]
    pub fn redshift_storage(mut self, value: impl IntoValue<RedshiftStorage>) -> Self {
        self.0.set("RedshiftStorage", value);
        self
    }

    /// `RelationalFilterConfigurations`: list of `RelationalFilterConfiguration`. Required.
    #[track_caller]
    pub fn relational_filter_configurations(
        mut self,
        value: impl IntoValue<ListOf<RelationalFilterConfiguration>>,
    ) -> Self {
        self.0.set("RelationalFilterConfigurations", value);
        self
    }
}

/// `RedshiftServerlessStorage` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftServerlessStorage(Properties);

properties! { RedshiftServerlessStorage }

impl RedshiftServerlessStorage {
    /// `WorkgroupName`: string, 3 to 64 characters, pattern `^[a-z0-9-]+$`. Required.
    #[track_caller]
    pub fn workgroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkgroupName", value);
        self
    }
}

/// `RedshiftStorage` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftStorage(Properties);

properties! { RedshiftStorage }

impl RedshiftStorage {
    /// `RedshiftClusterSource`: `RedshiftClusterStorage`.
    #[track_caller]
    pub fn redshift_cluster_source(
        mut self,
        value: impl IntoValue<RedshiftClusterStorage>,
    ) -> Self {
        self.0.set("RedshiftClusterSource", value);
        self
    }

    /// `RedshiftServerlessSource`: `RedshiftServerlessStorage`.
    #[track_caller]
    pub fn redshift_serverless_source(
        mut self,
        value: impl IntoValue<RedshiftServerlessStorage>,
    ) -> Self {
        self.0.set("RedshiftServerlessSource", value);
        self
    }
}

/// `RelationalFilterConfiguration` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelationalFilterConfiguration(Properties);

properties! { RelationalFilterConfiguration }

impl RelationalFilterConfiguration {
    /// `DatabaseName`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `FilterExpressions`: list of `FilterExpression`.
    #[track_caller]
    pub fn filter_expressions(mut self, value: impl IntoValue<ListOf<FilterExpression>>) -> Self {
        self.0.set("FilterExpressions", value);
        self
    }

    /// `SchemaName`: string, 1 to 128 characters.
    #[track_caller]
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaName", value);
        self
    }
}

/// `SageMakerRunConfigurationInput` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SageMakerRunConfigurationInput(Properties);

properties! { SageMakerRunConfigurationInput }

impl SageMakerRunConfigurationInput {
    /// `TrackingAssets`: map of lists of strings, at most 1 entry. Required.
    #[track_caller]
    pub fn tracking_assets(mut self, value: impl IntoValue<MapOf<ListOf<String>>>) -> Self {
        self.0.set("TrackingAssets", value);
        self
    }
}

/// `ScheduleConfiguration` of `AWS::DataZone::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduleConfiguration(Properties);

properties! { ScheduleConfiguration }

impl ScheduleConfiguration {
    /// `Schedule`: string, 1 to 256 characters.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `Timezone`: `Timezone`.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<Timezone>) -> Self {
        self.0.set("Timezone", value);
        self
    }
}

choice! {
    /// `Timezone` of `AWS::DataZone::DataSource`.
    Timezone
    AFRICA_JOHANNESBURG "AFRICA_JOHANNESBURG"
    AMERICA_MONTREAL "AMERICA_MONTREAL"
    AMERICA_SAO_PAULO "AMERICA_SAO_PAULO"
    ASIA_BAHRAIN "ASIA_BAHRAIN"
    ASIA_BANGKOK "ASIA_BANGKOK"
    ASIA_CALCUTTA "ASIA_CALCUTTA"
    ASIA_DUBAI "ASIA_DUBAI"
    ASIA_HONG_KONG "ASIA_HONG_KONG"
    ASIA_JAKARTA "ASIA_JAKARTA"
    ASIA_KUALA_LUMPUR "ASIA_KUALA_LUMPUR"
    ASIA_SEOUL "ASIA_SEOUL"
    ASIA_SHANGHAI "ASIA_SHANGHAI"
    ASIA_SINGAPORE "ASIA_SINGAPORE"
    ASIA_TAIPEI "ASIA_TAIPEI"
    ASIA_TOKYO "ASIA_TOKYO"
    AUSTRALIA_MELBOURNE "AUSTRALIA_MELBOURNE"
    AUSTRALIA_SYDNEY "AUSTRALIA_SYDNEY"
    CANADA_CENTRAL "CANADA_CENTRAL"
    CET "CET"
    CST6CDT "CST6CDT"
    ETC_GMT "ETC_GMT"
    ETC_GMT0 "ETC_GMT0"
    ETC_GMT_ADD_0 "ETC_GMT_ADD_0"
    ETC_GMT_ADD_1 "ETC_GMT_ADD_1"
    ETC_GMT_ADD_10 "ETC_GMT_ADD_10"
    ETC_GMT_ADD_11 "ETC_GMT_ADD_11"
    ETC_GMT_ADD_12 "ETC_GMT_ADD_12"
    ETC_GMT_ADD_2 "ETC_GMT_ADD_2"
    ETC_GMT_ADD_3 "ETC_GMT_ADD_3"
    ETC_GMT_ADD_4 "ETC_GMT_ADD_4"
    ETC_GMT_ADD_5 "ETC_GMT_ADD_5"
    ETC_GMT_ADD_6 "ETC_GMT_ADD_6"
    ETC_GMT_ADD_7 "ETC_GMT_ADD_7"
    ETC_GMT_ADD_8 "ETC_GMT_ADD_8"
    ETC_GMT_ADD_9 "ETC_GMT_ADD_9"
    ETC_GMT_NEG_0 "ETC_GMT_NEG_0"
    ETC_GMT_NEG_1 "ETC_GMT_NEG_1"
    ETC_GMT_NEG_10 "ETC_GMT_NEG_10"
    ETC_GMT_NEG_11 "ETC_GMT_NEG_11"
    ETC_GMT_NEG_12 "ETC_GMT_NEG_12"
    ETC_GMT_NEG_13 "ETC_GMT_NEG_13"
    ETC_GMT_NEG_14 "ETC_GMT_NEG_14"
    ETC_GMT_NEG_2 "ETC_GMT_NEG_2"
    ETC_GMT_NEG_3 "ETC_GMT_NEG_3"
    ETC_GMT_NEG_4 "ETC_GMT_NEG_4"
    ETC_GMT_NEG_5 "ETC_GMT_NEG_5"
    ETC_GMT_NEG_6 "ETC_GMT_NEG_6"
    ETC_GMT_NEG_7 "ETC_GMT_NEG_7"
    ETC_GMT_NEG_8 "ETC_GMT_NEG_8"
    ETC_GMT_NEG_9 "ETC_GMT_NEG_9"
    EUROPE_DUBLIN "EUROPE_DUBLIN"
    EUROPE_LONDON "EUROPE_LONDON"
    EUROPE_PARIS "EUROPE_PARIS"
    EUROPE_STOCKHOLM "EUROPE_STOCKHOLM"
    EUROPE_ZURICH "EUROPE_ZURICH"
    ISRAEL "ISRAEL"
    MEXICO_GENERAL "MEXICO_GENERAL"
    MST7MDT "MST7MDT"
    PACIFIC_AUCKLAND "PACIFIC_AUCKLAND"
    US_CENTRAL "US_CENTRAL"
    US_EASTERN "US_EASTERN"
    US_MOUNTAIN "US_MOUNTAIN"
    US_PACIFIC "US_PACIFIC"
    UTC "UTC"
}
