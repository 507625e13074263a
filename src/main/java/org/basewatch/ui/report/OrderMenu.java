package org.basewatch.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.ui.control.LateTooltip;

/** The order of the list as a small menu that shows its present choice. */
final class OrderMenu extends MenuButton {
    private final LateTooltip rule = new LateTooltip(this);

    OrderMenu(ObjectProperty<ReportOrder> order) {
        getStyleClass().add("order-menu");
        setId("report-order");
        setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (ReportOrder choice : ReportOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(choice.label());
            item.setId("order-" + choice.name());
            item.setToggleGroup(group);
            item.setSelected(choice == order.get());
            item.setOnAction(event -> order.set(choice));
            order.addListener((property, before, now) -> item.setSelected(now == choice));
            getItems().add(item);
        }
        order.addListener((property, before, now) -> show(now));
        show(order.get());
    }

    private void show(ReportOrder order) {
        setText(order.label());
        // a sentence a line: a tooltip does not wrap
        rule.setText(order.rule().replace(". ", ".\n"));
        setAccessibleHelp(order.rule());
        setAccessibleText("Order of the reports: " + order.label());
    }
}
