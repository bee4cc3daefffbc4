// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Budgets::Budget` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Budgets::Budget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Budget(Body);

resource! { Budget "AWS::Budgets::Budget" }

impl Budget {
    /// `Budget`: `BudgetData`. Required.
    #[track_caller]
    pub fn budget(mut self, value: impl IntoValue<BudgetData>) -> Self {
        self.0.set("Budget", value);
        self
    }

    /// `NotificationsWithSubscribers`: list of `NotificationWithSubscribers`. A change replaces the resource.
    #[track_caller]
    pub fn notifications_with_subscribers(
        mut self,
        value: impl IntoValue<ListOf<NotificationWithSubscribers>>,
    ) -> Self {
        self.0.set("NotificationsWithSubscribers", value);
        self
    }

    /// `ResourceTags`: list of `ResourceTag`.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }
}

impl Handle<Budget> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AutoAdjustData` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoAdjustData(Properties);

properties! { AutoAdjustData }

impl AutoAdjustData {
    /// `AutoAdjustType`: string. Required.
    #[track_caller]
    pub fn auto_adjust_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoAdjustType", value);
        self
    }

    /// `HistoricalOptions`: `HistoricalOptions`.
    #[track_caller]
    pub fn historical_options(mut self, value: impl IntoValue<HistoricalOptions>) -> Self {
        self.0.set("HistoricalOptions", value);
        self
    }
}

/// `BudgetData` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct BudgetData(Properties);

properties! { BudgetData }

impl BudgetData {
    /// `AutoAdjustData`: `AutoAdjustData`.
    #[track_caller]
    pub fn auto_adjust_data(mut self, value: impl IntoValue<AutoAdjustData>) -> Self {
        self.0.set("AutoAdjustData", value);
        self
    }

    /// `BillingViewArn`: string.
    #[track_caller]
    pub fn billing_view_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingViewArn", value);
        self
    }

    /// `BudgetLimit`: `Spend`.
    #[track_caller]
    pub fn budget_limit(mut self, value: impl IntoValue<Spend>) -> Self {
        self.0.set("BudgetLimit", value);
        self
    }

    /// `BudgetName`: string. A change replaces the resource.
    #[track_caller]
    pub fn budget_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BudgetName", value);
        self
    }

    /// `BudgetType`: string. Required.
    #[track_caller]
    pub fn budget_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BudgetType", value);
        self
    }

    /// `CostFilters`: object or string.
    #[track_caller]
    pub fn cost_filters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CostFilters", value);
        self
    }

    /// `CostTypes`: `CostTypes`.
    #[track_caller]
    pub fn cost_types(mut self, value: impl IntoValue<CostTypes>) -> Self {
        self.0.set("CostTypes", value);
        self
    }

    /// `FilterExpression`: `Expression`.
    #[track_caller]
    pub fn filter_expression(mut self, value: impl IntoValue<Expression>) -> Self {
        self.0.set("FilterExpression", value);
        self
    }

    /// `Metrics`: list of strings.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Metrics", value);
        self
    }

    /// `PlannedBudgetLimits`: object or string.
    #[track_caller]
    pub fn planned_budget_limits(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PlannedBudgetLimits", value);
        self
    }

    /// `TimePeriod`: `TimePeriod`.
    #[track_caller]
    pub fn time_period(mut self, value: impl IntoValue<TimePeriod>) -> Self {
        self.0.set("TimePeriod", value);
        self
    }

    /// `TimeUnit`: string. Required.
    #[track_caller]
    pub fn time_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeUnit", value);
        self
    }
}

/// `CostCategoryValues` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct CostCategoryValues(Properties);

properties! { CostCategoryValues }

impl CostCategoryValues {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `MatchOptions`: list of strings.
    #[track_caller]
    pub fn match_options(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchOptions", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `CostTypes` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct CostTypes(Properties);

properties! { CostTypes }

impl CostTypes {
    /// `IncludeCredit`: boolean.
    #[track_caller]
    pub fn include_credit(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeCredit", value);
        self
    }

    /// `IncludeDiscount`: boolean.
    #[track_caller]
    pub fn include_discount(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeDiscount", value);
        self
    }

    /// `IncludeOtherSubscription`: boolean.
    #[track_caller]
    pub fn include_other_subscription(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeOtherSubscription", value);
        self
    }

    /// `IncludeRecurring`: boolean.
    #[track_caller]
    pub fn include_recurring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeRecurring", value);
        self
    }

    /// `IncludeRefund`: boolean.
    #[track_caller]
    pub fn include_refund(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeRefund", value);
        self
    }

    /// `IncludeSubscription`: boolean.
    #[track_caller]
    pub fn include_subscription(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeSubscription", value);
        self
    }

    /// `IncludeSupport`: boolean.
    #[track_caller]
    pub fn include_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeSupport", value);
        self
    }

    /// `IncludeTax`: boolean.
    #[track_caller]
    pub fn include_tax(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeTax", value);
        self
    }

    /// `IncludeUpfront`: boolean.
    #[track_caller]
    pub fn include_upfront(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeUpfront", value);
        self
    }

    /// `UseAmortized`: boolean.
    #[track_caller]
    pub fn use_amortized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseAmortized", value);
        self
    }

    /// `UseBlended`: boolean.
    #[track_caller]
    pub fn use_blended(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseBlended", value);
        self
    }
}

/// `Expression` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct Expression(Properties);

properties! { Expression }

impl Expression {
    /// `And`: list of `Expression`.
    #[track_caller]
    pub fn and(mut self, value: impl IntoValue<ListOf<Expression>>) -> Self {
        self.0.set("And", value);
        self
    }

    /// `CostCategories`: `CostCategoryValues`.
    #[track_caller]
    pub fn cost_categories(mut self, value: impl IntoValue<CostCategoryValues>) -> Self {
        self.0.set("CostCategories", value);
        self
    }

    /// `Dimensions`: `ExpressionDimensionValues`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ExpressionDimensionValues>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `Not`: `Expression`.
    #[track_caller]
    pub fn not(mut self, value: impl IntoValue<Expression>) -> Self {
        self.0.set("Not", value);
        self
    }

    /// `Or`: list of `Expression`.
    #[track_caller]
    pub fn or(mut self, value: impl IntoValue<ListOf<Expression>>) -> Self {
        self.0.set("Or", value);
        self
    }

    /// `Tags`: `TagValues`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<TagValues>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `ExpressionDimensionValues` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpressionDimensionValues(Properties);

properties! { ExpressionDimensionValues }

impl ExpressionDimensionValues {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `MatchOptions`: list of strings.
    #[track_caller]
    pub fn match_options(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchOptions", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `HistoricalOptions` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct HistoricalOptions(Properties);

properties! { HistoricalOptions }

impl HistoricalOptions {
    /// `BudgetAdjustmentPeriod`: integer. Required.
    #[track_caller]
    pub fn budget_adjustment_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BudgetAdjustmentPeriod", value);
        self
    }
}

/// `Notification` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct Notification(Properties);

properties! { Notification }

impl Notification {
    /// `ComparisonOperator`: string. Required.
    #[track_caller]
    pub fn comparison_operator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `NotificationType`: string. Required.
    #[track_caller]
    pub fn notification_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationType", value);
        self
    }

    /// `Threshold`: number, 0.1 to 1000000000. Required.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }

    /// `ThresholdType`: string.
    #[track_caller]
    pub fn threshold_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThresholdType", value);
        self
    }
}

/// `NotificationWithSubscribers` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationWithSubscribers(Properties);

properties! { NotificationWithSubscribers }

impl NotificationWithSubscribers {
    /// `Notification`: `Notification`. Required.
    #[track_caller]
    pub fn notification(mut self, value: impl IntoValue<Notification>) -> Self {
        self.0.set("Notification", value);
        self
    }

    /// `Subscribers`: list of `Subscriber`. Required.
    #[track_caller]
    pub fn subscribers(mut self, value: impl IntoValue<ListOf<Subscriber>>) -> Self {
        self.0.set("Subscribers", value);
        self
    }
}

/// `ResourceTag` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTag(Properties);

properties! { ResourceTag }

impl ResourceTag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Spend` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct Spend(Properties);

properties! { Spend }

impl Spend {
    /// `Amount`: number. Required.
    #[track_caller]
    pub fn amount(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Amount", value);
        self
    }

    /// `Unit`: string. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

/// `Subscriber` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct Subscriber(Properties);

properties! { Subscriber }

impl Subscriber {
    /// `Address`: string. Required.
    #[track_caller]
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address", value);
        self
    }

    /// `SubscriptionType`: string. Required.
    #[track_caller]
    pub fn subscription_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriptionType", value);
        self
    }
}

/// `TagValues` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagValues(Properties);

properties! { TagValues }

impl TagValues {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `MatchOptions`: list of strings.
    #[track_caller]
    pub fn match_options(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchOptions", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `TimePeriod` of `AWS::Budgets::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimePeriod(Properties);

properties! { TimePeriod }

impl TimePeriod {
    /// `End`: string.
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `Start`: string.
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Start", value);
        self
    }
}
