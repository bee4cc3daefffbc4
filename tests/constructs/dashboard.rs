//! `Dashboard`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Dashboard",
    stack,
    definition: DEFINITION,
};

const CODE: &str = "def handler(event, context): pass";

fn stack() -> Stack {
    let mut stack = Stack::new("dashboards");
    let orders = stack.add(Queue::new("Orders"));
    let worker = stack.add(Function::new(
        "Worker",
        Runtime::Python3_13,
        Code::inline(CODE),
    ));
    let audit = stack.add(LogGroup::new("Audit"));
    let late = stack.add(
        Alarm::new("OrdersAreLate")
            .metric(orders.metrics().oldest_message_age())
            .above(300),
    );
    let failures = MathExpression::new("100 * errors / invocations")
        .using("errors", worker.metrics().errors())
        .using("invocations", worker.metrics().invocations())
        .label("Failures in percent");
    let messages = GraphWidget::new("Messages")
        .left(orders.metrics().messages_sent().period(minutes(1)))
        .left(orders.metrics().messages_deleted().label("Done"))
        .right(orders.metrics().oldest_message_age())
        .left_axis(Axis {
            label: Some("Messages".into()),
            min: Some(0.0),
            max: None,
        })
        .right_axis(Axis {
            label: Some("Seconds".into()),
            min: Some(0.0),
            max: Some(600.0),
        })
        .annotation(300, "late")
        .stacked();
    let visitors = Metric::custom("Shop", "Visitors")
        .dimension("Place", "Berlin")
        .statistic("Sum");
    let errors = "filter level = \"ERROR\" | sort @timestamp desc";
    stack.add(
        Dashboard::new("Overview")
            .dashboard_name("shop-overview")
            .interval(hours(6))
            .widget(TextWidget::new("# Orders\n\"Late\" is after five minutes"))
            .row()
            .widget(messages)
            .widget(
                Widget::from(AlarmWidget::new("Alarms").alarm(&late))
                    .width(6)
                    .height(6),
            )
            .row()
            .widget(
                NumberWidget::new("Calls")
                    .metric(worker.metrics().invocations())
                    .metric(visitors)
                    .sparkline(),
            )
            .widget(GaugeWidget::new("Failures", 0, 100).metric(failures.clone()))
            .widget(GraphWidget::new("Failures").right(failures))
            .row()
            .widget(
                LogWidget::new("Errors", errors)
                    .log_group(audit.name())
                    .log_group("/shop/web"),
            )
            .widget(
                LogWidget::new("Routes", "stats count(*) by route")
                    .log_group("/shop/web")
                    .view(LogView::Pie),
            ),
    );
    stack.add(Dashboard::new("Plain").widget(TextWidget::new("nothing here")));
    stack
}

const DEFINITION: &str = r##"
stack: dashboards
constructs:
  Orders: { type: Queue }
  Worker:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
  Audit: { type: LogGroup }
  OrdersAreLate:
    type: Alarm
    metric: { of: { queue: Orders }, metric: oldest_message_age }
    threshold: { above: 300 }
  Overview:
    type: Dashboard
    dashboard_name: shop-overview
    interval: 6h
    rows:
      - - text: |-
            # Orders
            "Late" is after five minutes
      - - graph: Messages
          left:
            - { of: { queue: Orders }, metric: messages_sent, period: 1m }
            - { of: { queue: Orders }, metric: messages_deleted, label: Done }
          right: [ { of: { queue: Orders }, metric: oldest_message_age } ]
          left_axis: { label: Messages, min: 0 }
          right_axis: { label: Seconds, min: 0, max: 600 }
          annotations: [ { value: 300, label: late } ]
          stacked: true
        - { alarm_status: Alarms, alarms: [ OrdersAreLate ], width: 6, height: 6 }
      - - number: Calls
          metrics:
            - { of: { function: Worker }, metric: invocations }
            - { namespace: Shop, metric: Visitors, dimensions: { Place: Berlin }, statistic: Sum }
          sparkline: true
        - gauge: Failures
          metrics:
            - &failures
              expression: 100 * errors / invocations
              metrics:
                errors: { of: { function: Worker }, metric: errors }
                invocations: { of: { function: Worker }, metric: invocations }
              label: Failures in percent
        - { graph: Failures, right: [ *failures ] }
      - - log_query: Errors
          query: filter level = "ERROR" | sort @timestamp desc
          log_groups: [ !Ref Audit, /shop/web ]
        - { log_query: Routes, query: stats count(*) by route, log_groups: [ /shop/web ], view: pie }
  Plain: { type: Dashboard, rows: [ [ { text: nothing here } ] ] }
"##;
